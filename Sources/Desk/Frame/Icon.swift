/// Shapes drawn in the colour of the text beside them.
enum Icon {
    /// A bell tower: roof, posts and the bell between them.
    static let tower: Html = """
        <svg class="tower" viewBox="0 0 24 26" aria-hidden="true"><path d="M12 1v3M2.5 10 12 4l9.5 6zM5 10v13M19 10v13\
        M1.5 24.5h21M9 19.5c1-1 1-2 1-3.5a2 2 0 0 1 4 0c0 1.5 0 2.5 1 3.5zM12 12v2M12 19.5v1.5"/></svg>
        """
    static let glass: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/>\
        <path d="m10.5 10.5 4 4"/></svg>
        """
    static let cross: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg>
        """
    static let waiting: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/></svg>
        """
    static let going: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/>\
        <path class="full" d="M8 3a5 5 0 0 1 0 10z"/></svg>
        """
    static let done: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="thick" d="m3 8.5 3.5 3.5L13 5"/></svg>
        """
    static let closed: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle class="dashed" cx="8" cy="8" r="5"/></svg>
        """
    static let wrong: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="full" d="M3 3h10v10H3z"/></svg>
        """
    static let triangle: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="full" d="m8 2.5 6 10.5H2z"/></svg>
        """
    static let diamond: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="full" d="m8 2 6 6-6 6-6-6z"/></svg>
        """
    static let disc: Html = """
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle class="full" cx="8" cy="8" r="5.5"/></svg>
        """
}

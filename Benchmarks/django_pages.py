"""The templates of the ordinary application that Belfry is measured beside."""

BASE = """<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{% block title %}{% endblock %}</title>
</head><body><header>{{ request.user.username }}</header><nav><ul>{% for name in registers %}<li><a href="/{{ name }}">
{{ name }}</a></li>{% endfor %}</ul></nav><main>{% block main %}{% endblock %}</main></body></html>"""
LIST = """{% extends "base.html" %}{% block title %}调解纠纷{% endblock %}{% block main %}<h1>调解纠纷</h1>
{% if page.paginator.count %}<p>共 {{ page.paginator.count }} 条</p>{% endif %}
<form method="get">{{ form.as_p }}<button>查询</button></form>
<table><thead><tr><th>编号<th>登记日期<th>来源<th>调解组织<th>纠纷类型<th>涉及人数<th>受理日期<th>调解结果<th>办结日期<th>状态</tr></thead>
<tbody>{% for d in page %}<tr><td><a href="/dispute/{{ d.id }}">{{ d.number }}</a></td>
<td>{{ d.received_on|date:"Y-m-d" }}</td><td>{{ d.get_source_display }}</td>
<td><a href="/org/{{ d.org_id }}">{{ d.org.name }}</a></td><td>{{ d.get_kind_display }}</td>
<td>{{ d.persons_involved }}</td><td>{{ d.accepted_on|date:"Y-m-d"|default:"—" }}</td>
<td>{{ d.get_result_display|default:"—" }}</td><td>{{ d.concluded_on|date:"Y-m-d"|default:"—" }}</td>
<td>{{ d.state }}</td></tr>{% endfor %}</tbody></table>
<nav>{% if page.has_previous %}<a href="?page={{ page.previous_page_number }}">上一页</a>{% endif %}
{% if page.has_next %}<a href="?page={{ page.next_page_number }}">下一页</a>{% endif %}</nav>{% endblock %}"""

RECORD = """{% extends "base.html" %}{% block title %}{{ record.number }}{% endblock %}{% block main %}
<h1>{{ record.number }}</h1><dl>{% for name, value in fields %}<dt>{{ name }}</dt><dd>{{ value|default:"—" }}</dd>
{% endfor %}</dl><p><a href="/org/{{ record.org_id }}">{{ record.org.name }}</a></p>{% endblock %}"""
FORM = """{% extends "base.html" %}{% block main %}<form method="post">{% csrf_token %}{{ form.as_p }}<button>保存</button>
</form>{% endblock %}"""
WHOLE = """{% extends "base.html" %}{% block title %}{{ record.number }}{% endblock %}{% block main %}
<nav><a href="/">调解</a> <a href="/dispute">调解纠纷</a></nav><h1>{{ record.number }} {{ record.state }}</h1>
{% for step in steps %}<a class="button" href="/dispute/{{ record.id }}/{{ step.0 }}">{{ step.1 }}</a>{% endfor %}
<section><h2>登记内容</h2><dl>{% for name, value in fields %}{% if value %}<dt>{{ name }}</dt><dd>{{ value }}</dd>{% endif %}
{% endfor %}</dl><p><a href="/org/{{ record.org_id }}">{{ record.org.name }}</a></p></section>
{% for title, rows in lines %}<section><h2>{{ title }}</h2>{% if rows %}<table>{% for row in rows %}<tr><td>{{ row.id }}</td>
<td>{{ row.name }}</td></tr>{% endfor %}</table>{% else %}<a href="/{{ title }}/new?dispute={{ record.id }}">登记</a>
{% endif %}</section>{% endfor %}
<section><h2>附件</h2>{% for file in files %}<p>{{ file.name }}</p>{% empty %}<form method="post" enctype="multipart/form-data">
{% csrf_token %}<input type="file" name="file"><button>添加</button></form>{% endfor %}</section>
<section><h2>往来</h2>{% for name, count in mentions %}{% if count %}<p>{{ name }} {{ count }}</p>{% endif %}{% endfor %}</section>
<section><h2>步骤</h2><ol>{% for state in ways %}<li>{{ state }}</li>{% endfor %}</ol></section>
<section><h2>期限</h2>{% for clock in clocks %}<p>{{ clock.name }} {{ clock.starts_on|date:"Y-m-d" }}—
{{ clock.due_on|date:"Y-m-d" }} {{ clock.met_on|date:"Y-m-d"|default:"—" }}</p>{% endfor %}</section>
<section><h2>办理经过</h2><ol>{% for entry in history %}<li>{{ entry.at|date:"Y-m-d H:i" }} {{ entry.actor }} {{ entry.event }}
{{ entry.reason }}{% for name, value in entry.said %}<p>{{ name }}：{{ value }}</p>{% endfor %}</li>{% endfor %}</ol></section>
{% endblock %}"""

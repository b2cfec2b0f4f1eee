/* The peer of writing: libxlsxwriter by itself, in its mode of constant memory. write FILE ROWS COLUMNS */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <xlsxwriter.h>

static const char *words[] = {"东街道人民调解委员会", "邻里纠纷", "已受理", "漏水引发的纠纷", "口头协议"};

int main(int count, char **given) {
    if (count != 4) return 2;
    int rows = atoi(given[2]), columns = atoi(given[3]);
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(given[1], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "ledger");
    lxw_format *text = workbook_add_format(book), *whole = workbook_add_format(book);
    format_set_num_format(text, "@");
    format_set_num_format(whole, "0");
    for (int row = 0; row < rows; row++)
        for (int column = 0; column < columns; column++)
            if (column % 4 == 3) worksheet_write_number(sheet, row, column, row * 20 + column, whole);
            else worksheet_write_string(sheet, row, column, words[(row + column) % 5], text);
    if (workbook_close(book)) return 3;
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("{\"seconds\": %f}\n", ended.tv_sec - begun.tv_sec + (ended.tv_nsec - begun.tv_nsec) / 1e9);
    return 0;
}

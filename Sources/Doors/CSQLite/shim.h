#include <sqlite3.h>

/* sqlite3_config takes a varying number of arguments, which Swift does not import. */
static inline void csqlite_keep_no_count_of_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

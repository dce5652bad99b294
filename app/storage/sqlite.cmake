# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# libqorgan_sqlite.so: SQLite with SQLite3 Multiple Ciphers, from the pinned npm package that carries
# upstream's amalgamation. Both programs link it before Qt's driver is loaded, so the driver's sqlite3_*
# resolve to it. Compiled once for all presets, into build/deps.

set(QORGAN_SQLITE_PACKAGE better-sqlite3-multiple-ciphers)
set(QORGAN_SQLITE_PACKAGE_VERSION 13.0.3)
set(QORGAN_SQLITE_PACKAGE_SHA512
    "UYabM82r1J84TLWc/SszoHs6XopWpl/2HCg3Nui1JUaFXg/VLswzkPowYiRhK/4CftI8dgtikwyZQecMldrGxQ==")
set(QORGAN_SQLITE_FLAGS
    -O3 -fno-semantic-interposition -fPIC -fstack-protector-strong -D_FORTIFY_SOURCE=2 -w
    -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA
    -DSQLITE_DQS=0 -DSQLITE_DEFAULT_MEMSTATUS=0 -DSQLITE_TEMP_STORE=3 -DSQLITE_SECURE_DELETE
    -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_MAX_EXPR_DEPTH=0 -DSQLITE_DEFAULT_WAL_SYNCHRONOUS=2)

set(deps ${PROJECT_SOURCE_DIR}/build/deps)
string(SHA256 key "${QORGAN_SQLITE_PACKAGE_VERSION} ${QORGAN_SQLITE_FLAGS} ${CMAKE_C_COMPILER_VERSION}")
string(SUBSTRING ${key} 0 12 key)
set(library_dir ${deps}/sqlite-${key})
set(library ${library_dir}/libqorgan_sqlite.so)

function(qorgan_fetch_sqlite out)
  set(source ${deps}/package-${QORGAN_SQLITE_PACKAGE_VERSION}/deps/sqlite3)
  if(NOT EXISTS ${source}/sqlite3.c)
    find_program(NPM npm)
    if(NOT NPM)
      message(FATAL_ERROR "npm is needed once to fetch the pinned SQLite source "
        "(${QORGAN_SQLITE_PACKAGE} ${QORGAN_SQLITE_PACKAGE_VERSION}); install it or set QORGAN_SQLITE_SOURCE.")
    endif()
    set(package ${QORGAN_SQLITE_PACKAGE}-${QORGAN_SQLITE_PACKAGE_VERSION}.tgz)
    file(MAKE_DIRECTORY ${deps})
    message(STATUS "Fetching ${QORGAN_SQLITE_PACKAGE} ${QORGAN_SQLITE_PACKAGE_VERSION}")
    execute_process(COMMAND ${NPM} pack --silent ${QORGAN_SQLITE_PACKAGE}@${QORGAN_SQLITE_PACKAGE_VERSION}
      WORKING_DIRECTORY ${deps} RESULT_VARIABLE failed OUTPUT_QUIET)
    if(failed OR NOT EXISTS ${deps}/${package})
      message(FATAL_ERROR "npm could not fetch ${QORGAN_SQLITE_PACKAGE} ${QORGAN_SQLITE_PACKAGE_VERSION}: "
        "is the registry reachable? Otherwise set QORGAN_SQLITE_SOURCE to a folder with its sqlite3.c and sqlite3.h.")
    endif()
    # The package's integrity is a base64 SHA-512; CMake computes it in hexadecimal.
    file(SHA512 ${deps}/${package} hex)
    execute_process(COMMAND printf %s ${QORGAN_SQLITE_PACKAGE_SHA512} COMMAND base64 -d
                    COMMAND od -An -v -tx1 OUTPUT_VARIABLE expected)
    string(REGEX REPLACE "[ \n]" "" expected "${expected}")
    if(NOT hex STREQUAL expected)
      file(REMOVE ${deps}/${package})
      message(FATAL_ERROR "The fetched ${package} is not the pinned one (SHA-512 differs); nothing was built.")
    endif()
    file(ARCHIVE_EXTRACT INPUT ${deps}/${package} DESTINATION ${deps}/unpacked
         PATTERNS "package/deps/sqlite3/sqlite3*")
    file(RENAME ${deps}/unpacked/package ${deps}/package-${QORGAN_SQLITE_PACKAGE_VERSION})
    file(REMOVE_RECURSE ${deps}/unpacked ${deps}/${package})
  endif()
  set(${out} ${source} PARENT_SCOPE)
endfunction()

if(QORGAN_SQLITE_SOURCE)
  set(source ${QORGAN_SQLITE_SOURCE})
else()
  qorgan_fetch_sqlite(source)
endif()
foreach(file sqlite3.c sqlite3.h)
  if(NOT EXISTS ${source}/${file})
    message(FATAL_ERROR "${source} holds no ${file}.")
  endif()
endforeach()

file(MAKE_DIRECTORY ${library_dir})
add_custom_command(OUTPUT ${library}
  COMMAND ${CCACHE_PROGRAM} ${CMAKE_C_COMPILER} ${QORGAN_SQLITE_FLAGS}
          -c ${source}/sqlite3.c -o ${library_dir}/sqlite3.$<CONFIG>.o
  COMMAND ${CMAKE_C_COMPILER} -shared -Wl,-soname,libqorgan_sqlite.so -Wl,-z,relro,-z,now
          -o ${library}.$<CONFIG> ${library_dir}/sqlite3.$<CONFIG>.o -lm -ldl -lpthread
  COMMAND ${CMAKE_COMMAND} -E rename ${library}.$<CONFIG> ${library}
  COMMENT "Compiling SQLite3 Multiple Ciphers once for all presets (about a minute)"
  VERBATIM)
add_custom_target(qorgan_sqlite_build DEPENDS ${library})

add_library(qorgan_sqlite SHARED IMPORTED GLOBAL)
set_target_properties(qorgan_sqlite PROPERTIES
  IMPORTED_LOCATION ${library} IMPORTED_SONAME libqorgan_sqlite.so)
target_include_directories(qorgan_sqlite SYSTEM INTERFACE ${source})
# Stays linked although a program may call nothing of it itself: Qt's driver does.
target_link_options(qorgan_sqlite INTERFACE -Wl,--push-state,--no-as-needed ${library} -Wl,--pop-state)
add_dependencies(qorgan_sqlite qorgan_sqlite_build)

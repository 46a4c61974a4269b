# SPDX-License-Identifier: MIT
# HEARTH_PYTHON: the python3 that Debian's modules belong to, and not another one that may come first on the path.
find_program(HEARTH_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(HEARTH_PYTHON python3 REQUIRED)

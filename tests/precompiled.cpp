// SPDX-License-Identifier: EUPL-1.2
// Stands for the headers that all tests share; see CMakeLists.txt.

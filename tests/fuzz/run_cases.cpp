// SPDX-License-Identifier: MIT
#include "tests/fuzz/Target.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

//! Runs a fuzz target on files, without a fuzzer: run_cases FOLDER…. So that whatever was found
//! once is looked for in every run of the tests, with any compiler.
int main(int count, char **arguments)
{
    int files = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator each(QString::fromLocal8Bit(arguments[i]), QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QFile::ReadOnly)) {
                std::fprintf(stderr, "can't read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray bytes = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++files;
        }
    }
    std::printf("%d cases passed\n", files);
    return files > 0 ? 0 : 1;
}

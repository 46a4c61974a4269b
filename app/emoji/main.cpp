// SPDX-License-Identifier: MIT
// hearth_emoji_writer OUT LIST COMMON LANGUAGE…: see EmojiTableWriter.
#include "app/emoji/EmojiTableWriter.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const auto writer =
        hearth::app::EmojiTableWriter::read(arguments[2], arguments[3], arguments.mid(4));
    if (!writer) {
        std::fprintf(stderr, "hearth_emoji_writer: can't read %s\n", qPrintable(writer.error()));
        return 1;
    }
    QSaveFile file(arguments[1]);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(writer->source()) > 0;
    return isWritten && file.commit() ? 0 : 1;
}

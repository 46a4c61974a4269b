// SPDX-License-Identifier: MIT
#include "app/settings/ShortcutModel.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>
#include <string_view>

namespace hearth::app {

namespace {

struct ShortcutEntry
{
    const char *section;
    const char *title;
    //! QKeySequence's portable text; of several ones, apart by a space, the usual one first.
    const char *keys;
    ShortcutModel::Action action = ShortcutModel::HeardByItsPart;
};

constexpr const char *sectionEverywhere = QT_TRANSLATE_NOOP("ShortcutModel", "Everywhere");
constexpr const char *sectionRooms = QT_TRANSLATE_NOOP("ShortcutModel", "Rooms");
constexpr const char *sectionReading = QT_TRANSLATE_NOOP("ShortcutModel", "Reading");
constexpr const char *sectionWriting = QT_TRANSLATE_NOOP("ShortcutModel", "Writing");

constexpr std::array shortcutTable{
    ShortcutEntry{sectionEverywhere,
                  QT_TRANSLATE_NOOP("ShortcutModel", "Jump to a room, a person or a page"),
                  "Ctrl+K", ShortcutModel::JumpAnywhere},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Settings"), "Ctrl+,",
                  ShortcutModel::OpenSettings},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Next pane"), "F6",
                  ShortcutModel::NextPane},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Previous pane"),
                  "Shift+F6", ShortcutModel::PreviousPane},
    // Where the plus is on the key of the equals sign, without Shift, too.
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Larger text"),
                  "Ctrl++ Ctrl+=", ShortcutModel::EnlargeText},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Smaller text"), "Ctrl+-",
                  ShortcutModel::ShrinkText},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Text in its usual size"),
                  "Ctrl+0", ShortcutModel::ResetText},
    ShortcutEntry{sectionEverywhere,
                  QT_TRANSLATE_NOOP("ShortcutModel", "Back, or close what is open"), "Esc"},
    ShortcutEntry{sectionEverywhere, QT_TRANSLATE_NOOP("ShortcutModel", "Menu of what is chosen"),
                  "Menu Shift+F10"},
    ShortcutEntry{sectionRooms, QT_TRANSLATE_NOOP("ShortcutModel", "Room above"), "Alt+Up",
                  ShortcutModel::PreviousRoom},
    ShortcutEntry{sectionRooms, QT_TRANSLATE_NOOP("ShortcutModel", "Room below"), "Alt+Down",
                  ShortcutModel::NextRoom},
    ShortcutEntry{sectionRooms, QT_TRANSLATE_NOOP("ShortcutModel", "Search messages"), "Ctrl+F",
                  ShortcutModel::SearchMessages},
    ShortcutEntry{sectionReading,
                  QT_TRANSLATE_NOOP("ShortcutModel", "To what came while you were away"), "Ctrl+J",
                  ShortcutModel::GoToMissed},
    ShortcutEntry{sectionReading, QT_TRANSLATE_NOOP("ShortcutModel", "A page up"), "PgUp"},
    ShortcutEntry{sectionReading, QT_TRANSLATE_NOOP("ShortcutModel", "A page down"), "PgDown"},
    ShortcutEntry{sectionReading,
                  QT_TRANSLATE_NOOP("ShortcutModel", "Copy the message, or what is selected"),
                  "Ctrl+C"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Send"), "Enter"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "New line"), "Shift+Enter"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Change your last message"),
                  "Ctrl+Up"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Bold"), "Ctrl+B"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Italic"), "Ctrl+I"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Code"), "Ctrl+E"},
    ShortcutEntry{sectionWriting, QT_TRANSLATE_NOOP("ShortcutModel", "Struck through"),
                  "Ctrl+Shift+X"},
};

QString inPersonsLanguage(const char *text)
{
    return QCoreApplication::translate("ShortcutModel", text);
}

QStringList keysOfEntry(const ShortcutEntry &row)
{
    return QString::fromLatin1(row.keys).split(QLatin1Char(' '));
}

} // namespace

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shortcutTable.size());
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortcutEntry &row = shortcutTable[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SectionRole: {
        const bool isFirst = index.row() == 0
            || std::string_view(shortcutTable[static_cast<std::size_t>(index.row()) - 1].section)
                != row.section;
        return isFirst ? inPersonsLanguage(row.section) : QString();
    }
    case Qt::DisplayRole:
    case Title:
        return inPersonsLanguage(row.title);
    case Keys:
        return QKeySequence(keysOfEntry(row).constFirst(), QKeySequence::PortableText)
            .toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShortcutModel::roleNames() const
{
    return {{SectionRole, "section"}, {Title, "title"}, {Keys, "keys"}};
}

QVariantList ShortcutModel::sequencesOf(Action action)
{
    const auto found =
        std::find_if(shortcutTable.begin(), shortcutTable.end(),
                     [action](const ShortcutEntry &row) { return row.action == action; });
    QVariantList sequences;
    if (found == shortcutTable.end() || action == HeardByItsPart)
        return sequences;
    const QStringList keys = keysOfEntry(*found);
    for (const QString &each : keys)
        sequences.append(each);
    return sequences;
}

} // namespace hearth::app

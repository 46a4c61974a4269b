// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A card of a page, under its name.
Card {
    id: root

    required property string title
    default property alias content: column.data

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    contentData: Column {
        id: column

        width: root.availableWidth
        spacing: Theme.gapMedium

        PlainText {
            width: parent.width
            text: root.title
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! The sections of the settings. Beside what it leads to, arrows choose; where it has the page to itself, Enter does.
FocusScope {
    id: root

    required property list<SettingsSection> sections
    //! Of the section that is shown; empty: none is.
    required property string current
    required property bool beside
    readonly property int currentRow: Array.from(root.sections).findIndex(section => section.name === root.current)

    signal chosen(name: string)

    //! A binding would end with the first row that somebody chooses.
    function follow() {
        if (root.currentRow >= 0)
            list.currentIndex = root.currentRow;
    }

    implicitWidth: Theme.settingsListWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Settings")
    onCurrentRowChanged: root.follow()
    Component.onCompleted: root.follow()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
            Layout.leftMargin: Theme.gap
            text: qsTr("Settings")
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapMedium
            // The bar stands beside the rows.
            Layout.rightMargin: -Theme.gapMedium
            focus: true
            clip: true
            spacing: 2
            model: root.sections
            Accessible.name: qsTr("Sections")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: row => root.chosen(root.sections[row].name)
            onCurrentIndexChanged: {
                if (root.beside && activeFocus && currentIndex >= 0)
                    root.chosen(root.sections[currentIndex].name);
            }

            // qmllint disable unqualified
            delegate: SettingsRow {
                width: list.width - Theme.gapMedium
                current: root.beside && modelData.name === root.current
                leads: !root.beside
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    root.chosen(modelData.name);
                }
            }
            // qmllint enable unqualified
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
        visible: root.beside
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What one says of oneself beside one's name, and for how long.
DialogBox {
    id: root

    required property OwnPresence own
    required property RecentEmoji recentEmoji
    required property bool connected
    //! What the choice shows: first the end that is set, where it is none of the others.
    readonly property list<int> endings: (root.own.keptEnding ? [OwnPresence.Kept] : []).concat([OwnPresence.HalfHour, OwnPresence.Hour, OwnPresence.Today, OwnPresence.Never])
    property int until: OwnPresence.Never
    readonly property string fault: root.own.fault(field.text)
    readonly property bool empty: field.text.trim() === "" && emoji.chosen === ""
    readonly property bool ready: root.connected && root.fault === "" && !root.own.saying.busy && !(root.empty && root.own.line === "")

    function save() {
        if (root.ready)
            root.own.say(field.text, emoji.chosen, root.endings[ending.current]);
    }

    title: qsTr("Your status")
    onAboutToShow: {
        root.own.saying.reset();
        field.text = root.own.text;
        emoji.chosen = root.own.emoji;
        ending.current = Array.from(root.endings).indexOf(root.own.ending);
        // Not once it is open, for whoever is quick is elsewhere by then.
        field.focus = true;
        field.selectAll();
    }
    // What was set may have ended meanwhile.
    onEndingsChanged: ending.current = Math.max(0, Array.from(root.endings).indexOf(root.until))

    Connections {
        target: root.own

        function onSaid() {
            root.close();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        StatusEmoji {
            id: emoji

            recentEmoji: root.recentEmoji
            onPicked: field.forceActiveFocus(Qt.TabFocusReason)
        }
        TextField {
            id: field

            Layout.fillWidth: true
            focus: true
            wrong: root.fault !== ""
            placeholderText: qsTr("What are you up to?")
            Accessible.name: qsTr("Your status")
            Accessible.description: root.fault
            onAccepted: root.save()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.gapTiny

        SmallText {
            text: qsTr("Clear it after")
        }
        SegmentedChoice {
            id: ending

            Layout.fillWidth: true
            choices: (root.own.keptEnding ? [root.own.keptEnding] : []).concat([qsTr("30 minutes"), qsTr("1 hour"), qsTr("Today"), qsTr("Never")])
            onCurrentChanged: root.until = root.endings[current]
            Accessible.name: qsTr("Clear it after")
        }
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.fault || (root.connected ? root.own.saying.error : qsTr("Not while offline."))
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        SecondaryButton {
            visible: root.own.line !== ""
            enabled: root.connected && !root.own.saying.busy
            text: qsTr("Clear")
            Accessible.name: qsTr("Clear your status")
            onClicked: root.own.say("", "", OwnPresence.Never)
        }
        PrimaryButton {
            enabled: root.ready
            text: root.own.saying.busy ? qsTr("Saving…") : qsTr("Save")
            onClicked: root.save()
        }
    }
}

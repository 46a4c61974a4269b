// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Which events have a colour of their own: a filter for each. The first that an event passes counts.
DialogBox {
    id: root

    required property CaptureInspector inspector
    property list<string> rules
    //! Which of them can't be read; -1: none.
    property int wrong: -1

    function ask() {
        root.rules = root.inspector.highlights;
        root.wrong = -1;
        root.open();
    }

    function change(place: int, text: string) {
        if (place === root.wrong)
            root.wrong = -1;
        root.rules = Array.from(root.rules).map((rule, index) => index === place ? text : rule);
    }

    function apply() {
        const rules = Array.from(root.rules).filter(rule => rule.trim() !== "");
        root.wrong = root.inspector.setHighlights(rules);
        if (root.wrong < 0)
            root.close();
        else
            root.rules = rules;
    }

    title: qsTr("Highlights")

    PlainText {
        Layout.fillWidth: true
        visible: root.rules.length === 0
        text: qsTr("Events that pass a filter can have a colour: type = alert, or data.level > 3.")
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        // Not the rules themselves, or each letter would make the fields anew.
        model: root.rules.length

        // qmllint disable unqualified
        HighlightRow {
            Layout.fillWidth: true
            text: root.rules[index] ?? ""
            wrong: root.wrong === index
            onEdited: text => root.change(index, text)
            onAccepted: root.apply()
            onRemoved: root.rules = Array.from(root.rules).filter((rule, place) => place !== index)
        }
        // qmllint enable unqualified
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.wrong >= 0 ? root.inspector.problemOf(root.rules[root.wrong]) : ""
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        spacing: Theme.gap

        LinkButton {
            visible: root.rules.length < Theme.highlightColors.length
            text: qsTr("Add a highlight")
            onClicked: root.rules = Array.from(root.rules).concat([""])
        }
        Item {
            Layout.fillWidth: true
        }
        SecondaryButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        PrimaryButton {
            text: qsTr("Apply")
            onClicked: root.apply()
        }
    }
}

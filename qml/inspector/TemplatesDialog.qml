// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Frames with a name, to be sent again: those that are saved, and what stands in the field as a new one.
DialogBox {
    id: root

    required property SourceFrames frames
    required property string streamTitle
    //! What is to be saved; empty: nothing.
    property string text: ""
    //! Of SourceTab.FrameForm.
    property int form: 0
    property string error: ""

    signal chosen(row: int)

    function ask(text: string, form: int) {
        root.text = text;
        root.form = form;
        root.error = "";
        name.text = "";
        root.open();
    }

    function save() {
        root.error = root.frames.saveTemplate(name.text, root.text, root.form);
        if (root.error === "")
            root.close();
    }

    title: qsTr("Templates of %1").arg(root.streamTitle)
    onOpened: if (root.text !== "") name.forceActiveFocus(Qt.TabFocusReason)

    PlainText {
        Layout.fillWidth: true
        text: qsTr("When a frame is sent, {{n}} is filled in with its number, {{now}} with the time and {{uuid}} with an id of its own.")
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.warn
        text: root.frames.notice
    }
    ScrollPane {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.controlHeight)
        visible: root.frames.templates.count > 0
        contentHeight: rows.implicitHeight

        Column {
            id: rows

            width: parent ? parent.width : 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Templates")

            Repeater {
                model: root.frames.templates

                // qmllint disable unqualified
                TemplateRow {
                    width: parent ? parent.width : 0
                    onUsed: {
                        root.chosen(index);
                        root.close();
                    }
                    onRemoved: root.frames.removeTemplate(index)
                }
                // qmllint enable unqualified
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: root.text === ""
        text: qsTr("Write a frame first to save it as a template.")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    LabelledField {
        id: name

        Layout.fillWidth: true
        visible: root.text !== ""
        label: qsTr("Save “%1” as").arg(root.text.length > 40 ? root.text.slice(0, 40) + "…" : root.text)
        placeholder: qsTr("Subscribe")
        error: root.error
        onAccepted: root.save()
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        SecondaryButton {
            text: qsTr("Done")
            onClicked: root.close()
        }
        PrimaryButton {
            visible: root.text !== ""
            enabled: name.text.trim() !== ""
            text: qsTr("Save template")
            onClicked: root.save()
        }
    }
}

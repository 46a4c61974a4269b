// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Writes a frame to a WebSocket. Up and Down bring back what was sent before, Ctrl+S saves a template.
FocusScope {
    id: root

    required property SourceTab tab
    readonly property SourceFrames frames: root.tab.frames
    readonly property bool live: root.tab.state === SourceTab.Live
    //! Of what was sent; -1: what is being written.
    property int place: -1
    property string draft: ""
    property string problem: ""

    function send() {
        if (field.text === "" || !root.live)
            return;
        root.problem = root.tab.send(field.text, form.current);
        if (root.problem !== "")
            return;
        root.place = -1;
        root.draft = field.text = "";
    }

    function recall(step: int) {
        const place = Math.max(-1, Math.min(root.frames.sent.count - 1, root.place + step));
        if (place === root.place)
            return;
        if (root.place < 0)
            root.draft = field.text;
        root.place = place;
        if (place < 0)
            field.text = root.draft;
        else
            root.take(root.frames.sent, place);
    }

    //! Into the field, to be sent as it is or changed.
    function take(frames: FrameListModel, row: int) {
        root.problem = "";
        form.current = frames.formAt(row);
        field.text = frames.textAt(row);
    }

    implicitHeight: column.implicitHeight
    // What was meant for one server is not sent to another by mistake.
    onTabChanged: {
        root.problem = root.draft = field.text = "";
        root.place = -1;
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gap

            TextField {
                id: field

                Layout.fillWidth: true
                focus: true
                font: Theme.codeCell
                wrong: root.problem !== ""
                placeholderText: root.live ? qsTr("Send a frame…") : qsTr("Frames can be sent once it is connected")
                Accessible.name: qsTr("Frame to send")
                Accessible.description: root.problem
                onTextEdited: root.problem = ""
                onAccepted: root.send()
                Keys.onUpPressed: root.recall(1)
                Keys.onDownPressed: root.recall(-1)
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_S && event.modifiers === Qt.ControlModifier;
                    if (event.accepted)
                        templatesDialog.ask();
                }
            }
            TextTabs {
                id: form

                choices: [qsTr("Text"), qsTr("JSON"), qsTr("Hex")]
                Accessible.name: qsTr("What the frame is")
                onChosen: index => {
                    form.current = index;
                    root.problem = "";
                }
                current: 0
            }
            IconButton {
                id: history

                glyph: "clock"
                text: qsTr("What was sent")
                onClicked: sentMenu.openAbove(history)

                FrameMenu {
                    id: sentMenu

                    frames: root.frames.sent
                    emptyText: qsTr("Nothing was sent yet")
                    actionText: qsTr("Forget what was sent")
                    actionPossible: root.frames.sent.count > 0
                    onChosen: row => {
                        root.take(root.frames.sent, row);
                        field.forceActiveFocus(Qt.TabFocusReason);
                    }
                    onActionWanted: root.frames.forgetSent()
                }
            }
            IconButton {
                id: templates

                glyph: "clipboard"
                text: qsTr("Templates")
                onClicked: templatesMenu.openAbove(templates)

                FrameMenu {
                    id: templatesMenu

                    frames: root.frames.templates
                    emptyText: qsTr("No templates yet")
                    actionText: field.text === "" ? qsTr("Manage templates…") : qsTr("Save as a template…")
                    actionPossible: field.text !== "" || root.frames.templates.count > 0
                    onChosen: row => {
                        root.take(root.frames.templates, row);
                        field.forceActiveFocus(Qt.TabFocusReason);
                    }
                    onActionWanted: templatesDialog.ask()
                }
            }
            SecondaryButton {
                enabled: root.live && field.text !== ""
                text: qsTr("Send")
                onClicked: root.send()
            }
        }
        HintText {
            Layout.fillWidth: true
            glyph: "alert"
            tint: Theme.bad
            text: root.problem
            Accessible.role: Accessible.AlertMessage
        }
    }
    Loader {
        id: templatesDialog

        function ask() {
            templatesDialog.active = true;
            (templatesDialog.item as TemplatesDialog).ask(field.text, form.current);
        }

        active: false
        visible: false
        // qmllint disable unqualified
        sourceComponent: TemplatesDialog {
            frames: root.frames
            streamTitle: root.tab.title
            onChosen: row => root.take(root.frames.templates, row)
            onClosed: templatesDialog.active = false
        }
        // qmllint enable unqualified
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Where a stream is put on the desk: written down anew, or out of those that are kept.
ScrollPane {
    id: root

    required property SourceDesk desk
    //! Null where one is signed in nowhere.
    required property Session session
    readonly property bool hasKept: root.desk.kept.count > 0
    readonly property bool wide: (root.hasKept || root.session !== null) && root.width >= Theme.px(760)

    function takeFocus() {
        fields.takeFocus();
    }

    function open() {
        root.desk.openForm();
    }

    contentHeight: column.height + 2 * Theme.gapPage

    Column {
        id: column

        x: Math.round((root.width - width) / 2)
        y: Math.max(Theme.gapPage, Math.round(root.height * 0.08))
        width: Math.min(root.width - 2 * Theme.gapPage, root.wide ? Theme.waysWidth : Theme.dialogWidth)
        spacing: Theme.gapLarge

        Column {
            width: parent.width
            spacing: Theme.gapTiny

            PlainText {
                width: parent.width
                text: qsTr("Look into a live stream")
                font: Theme.page
                line: Theme.pageLine
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlainText {
                width: parent.width
                text: qsTr("Any event stream, WebSocket or file, with every fact of its protocol. It goes on while you look elsewhere.")
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        NoticeBox {
            width: parent.width
            text: root.desk.full ? qsTr("There is no room for another stream; close one first.") : ""
        }
        GridLayout {
            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapLarge

            TitledCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
                title: root.desk.form.editing ? qsTr("Change a source") : qsTr("New source")

                SourceFields {
                    id: fields

                    width: parent.width
                    form: root.desk.form
                    onAccepted: root.open()
                    onFileWanted: files.active = true
                }
                Row {
                    anchors.right: parent.right
                    spacing: Theme.gap

                    SecondaryButton {
                        visible: root.desk.form.editing
                        text: qsTr("Cancel")
                        onClicked: root.desk.form.clear()
                    }
                    PrimaryButton {
                        enabled: !root.desk.full
                        text: qsTr("Open")
                        onClicked: root.open()
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                visible: root.hasKept || root.session !== null
                spacing: Theme.gapLarge

                TitledCard {
                    Layout.fillWidth: true
                    visible: root.hasKept
                    title: qsTr("Kept")

                    Column {
                        x: -Theme.gap
                        width: parent.width + 2 * Theme.gap
                        Accessible.role: Accessible.List
                        Accessible.name: qsTr("Kept sources")

                        Repeater {
                            model: root.desk.kept

                            // qmllint disable unqualified
                            KeptSourceRow {
                                width: parent?.width ?? 0
                                onClicked: root.desk.openKept(sourceId)
                                onEditWanted: root.desk.editKept(sourceId)
                                onForgetWanted: forgetting.ask(sourceId, title)
                            }
                            // qmllint enable unqualified
                        }
                    }
                }
                Loader {
                    Layout.fillWidth: true
                    active: root.session !== null
                    visible: active
                    // qmllint disable unqualified
                    sourceComponent: SessionStreams {
                        enabled: !root.desk.full
                        session: root.session
                        onSessionChosen: root.desk.openSession(root.session.address)
                        onFeedChosen: (feed, title) => root.desk.openFeed(feed, title)
                    }
                    // qmllint enable unqualified
                }
            }
        }
    }
    ConfirmBox {
        id: forgetting

        property string sourceId: ""
        property string name: ""

        function ask(sourceId: string, name: string) {
            forgetting.sourceId = sourceId;
            forgetting.name = name;
            forgetting.open();
        }

        title: qsTr("Forget this source?")
        text: qsTr("%1 is not kept any more, nor what is secret of it. What is open of it stays.").arg(forgetting.name)
        confirmText: qsTr("Forget")
        destructive: true
        onConfirmed: {
            root.desk.forgetKept(forgetting.sourceId);
            forgetting.close();
        }
    }
    Loader {
        id: files

        active: false
        // qmllint disable unqualified
        sourceComponent: SourceFileDialog {
            onChosen: file => root.desk.form.address = file
            onClosed: files.active = false
        }
        // qmllint enable unqualified
    }
}

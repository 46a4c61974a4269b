// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One part of a message, within the quotes and lists around it.
Item {
    id: root

    required property int kind
    required property string styled
    required property bool rich
    required property string code
    required property string language
    required property string marker
    required property int quoteDepth
    required property int indent
    readonly property int quoteWidth: root.quoteDepth * Theme.gapMedium
    readonly property int start: root.quoteWidth + root.indent * Theme.listIndent

    //! Its text; a rule has none.
    readonly property SelectableText part: root.kind === MessageBlocks.Text || root.kind === MessageBlocks.Heading ? line : (codeLoader.item as CodeBlock)?.lines ?? null

    signal linkChosen(reference: string)
    signal copyWanted(text: string)

    implicitHeight: root.kind === MessageBlocks.Rule ? Theme.gapLarge : root.kind === MessageBlocks.Code ? codeLoader.implicitHeight + 2 * codeLoader.y : line.height

    Repeater {
        model: root.quoteDepth

        // qmllint disable unqualified
        Rectangle {
            required property int index

            x: index * Theme.gapMedium
            // To the next block of the same quote.
            height: root.height + Theme.gapTiny
            width: Theme.quoteBar
            color: Theme.line
        }
        // qmllint enable unqualified
    }
    PlainText {
        x: root.start - width - Theme.gapTiny
        visible: text !== ""
        text: root.marker
        color: Theme.muted
        Accessible.ignored: true
    }
    SelectableText {
        id: line

        x: root.start
        width: root.width - x
        visible: root.part === line
        rich: root.rich
        text: root.styled
        font: root.kind === MessageBlocks.Heading ? Theme.bodyStrong : Theme.body
        color: root.quoteDepth > 0 ? Theme.muted : Theme.text
        onLinkChosen: reference => root.linkChosen(reference)
    }
    Loader {
        id: codeLoader

        x: root.start
        y: Theme.gapTiny
        width: root.width - x
        active: root.kind === MessageBlocks.Code
        // qmllint disable unqualified
        sourceComponent: CodeBlock {
            styled: root.styled
            language: root.language
            onCopyWanted: root.copyWanted(root.code)
        }
        // qmllint enable unqualified
    }
    Hairline {
        x: root.start
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        visible: root.kind === MessageBlocks.Rule
    }
}

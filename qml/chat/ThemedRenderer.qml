// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Renders messages in the colours of the theme.
MessageRenderer {
    mentionColor: Theme.accent
    linkColor: Theme.accent
    // On a row under the pointer it still shows.
    codeFill: Theme.skeleton
    codeSize: Theme.code.pixelSize
    keywordColor: Theme.codeKeyword
    stringColor: Theme.codeString
    numberColor: Theme.codeNumber
    commentColor: Theme.muted
    nameColor: Theme.codeName
    addedColor: Theme.ok
    removedColor: Theme.bad
}

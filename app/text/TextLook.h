// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Has a TextEdit show what the app rendered of a message as Text does.
class TextLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    //! With the colour of Text.linkColor.
    Q_INVOKABLE [[nodiscard]] QString withLinks(const QString &markup, const QColor &color) const;
    //! As Text.FixedHeight: every line is so many pixels high. Changes nothing where that is so,
    //! and is nothing to be undone: else what could be is forgotten.
    Q_INVOKABLE void space(QQuickTextDocument *document, qreal height) const;
    //! What is written from one position to another, without the spaces that only keep the fill of
    //! code off its letters.
    Q_INVOKABLE [[nodiscard]] QString written(QQuickTextDocument *document, int from, int to) const;
};

} // namespace hearth::app

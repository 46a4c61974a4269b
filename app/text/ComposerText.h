// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QString>
#include <QTextDocument>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Changes of a text that is being written which are more than typing. Each is one step to undo.
//! Places are characters from the begin, as a TextArea counts them.
class ComposerText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)

public:
    using QObject::QObject;

    //! A paste of more lines than that may be meant as code.
    static constexpr int manyLines = 5;

    [[nodiscard]] QQuickTextDocument *document() const { return m_quick; }

    void setDocument(QQuickTextDocument *document);
    void setTextDocument(QTextDocument *document);

    //! Puts the mark on both sides of a range, or takes it away if it is there; returns the first
    //! character of the same text, whose length stays.
    Q_INVOKABLE int toggle(int begin, int end, const QString &mark);
    //! Returns where the new text ends.
    Q_INVOKABLE int replace(int begin, int end, const QString &text);
    //! At the end, as a quote with an empty line after it; returns where one goes on writing.
    Q_INVOKABLE int quote(const QString &text);
    //! Makes whole lines of a range a block of code; returns where it ends.
    Q_INVOKABLE int fence(int begin, int end);
    //! True of a text that one may want to show as it is.
    Q_INVOKABLE [[nodiscard]] bool looksLikeCode(const QString &text) const;

Q_SIGNALS:
    void documentChanged();

private:
    //! By this sign and no longer one of the same kind.
    [[nodiscard]] bool isMarkedBy(const QString &mark, int begin, int end) const;
    [[nodiscard]] QString textOf(int begin, int end) const;

    QPointer<QQuickTextDocument> m_quick;
    QPointer<QTextDocument> m_document;
};

} // namespace hearth::app

// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! A list that the server gives page by page, with how the asking goes. Who asks tells it here.
class PagedListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what lists have in common")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged)
    //! There was a first page, perhaps an empty one.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY stateChanged)
    Q_PROPERTY(bool more READ hasMore NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    //! The server has more than is here.
    [[nodiscard]] bool hasMore() const { return m_more; }

    //! Why the last page could not be had, as whole sentences, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    //! Nothing of it is known any more.
    void beginAnew();
    void beginPage();
    //! The page is in the model already.
    void endPage(bool more);
    void failPage(const QString &error);

Q_SIGNALS:
    void countChanged();
    void stateChanged();

private:
    QString m_error;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_more = false;
};

} // namespace hearth::app

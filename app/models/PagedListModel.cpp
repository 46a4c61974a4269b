// SPDX-License-Identifier: MIT
#include "app/models/PagedListModel.h"

namespace hearth::app {

void PagedListModel::beginAnew()
{
    m_loading = false;
    m_loaded = false;
    m_more = false;
    m_error.clear();
    Q_EMIT stateChanged();
}

void PagedListModel::beginPage()
{
    m_loading = true;
    m_error.clear();
    Q_EMIT stateChanged();
}

void PagedListModel::endPage(bool more)
{
    m_loading = false;
    m_loaded = true;
    m_more = more;
    Q_EMIT stateChanged();
}

void PagedListModel::failPage(const QString &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace hearth::app

// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

/// 关于: version, licence, where the data lie; below, the journal of acts. It shows record numbers
/// only, so it can be given to whoever helps.
class AboutPage final : public QWidget {
    Q_OBJECT
public:
    /// `facts`: label and value, in this order.
    AboutPage(const std::vector<std::pair<QString, QString>>& facts, RecordList::Needs journal,
              QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload() { list_->reload(); }

private:
    RecordList* list_;
};

}  // namespace zhiqiao::ui

// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/codes/codes.h"
#include "ui/widgets/record_list.h"

namespace zhiqiao {

/// How cells of the lists read: terms for codes, names for divisions, chips for states.
class ListWords {
public:
    /// Both outlive the words.
    ListWords(const Codes& codes, const Clock& clock) : codes_(codes), clock_(clock) {}

    [[nodiscard]] QString term(const QString& list, const QString& code) const;
    /// `cell` gives the other cells of the row; without it a state is told without its day.
    [[nodiscard]] ui::StateLook state(const QString& column, const QVariant& value,
                                      const ui::RecordModel::Needs::CellOf& cell = {}) const;
    /// For the days that are waited for: how long still, or since when, in words.
    [[nodiscard]] QString note(const QString& column, const QVariant& value) const;
    /// For the filter field of a column of codes or states.
    [[nodiscard]] std::vector<ui::CodeItem> items(const ListColumn& column) const;

    [[nodiscard]] ui::RecordList::Needs needs(const ListSource& source, Lane& reads,
                                              ui::ViewPreferences& preferences) const;

private:
    [[nodiscard]] std::vector<ui::CodeItem> divisions() const;
    [[nodiscard]] std::vector<ui::CodeItem> states(const ListColumn& column) const;

    const Codes& codes_;
    const Clock& clock_;
};

}  // namespace zhiqiao

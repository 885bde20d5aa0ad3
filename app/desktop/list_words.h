// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/cell_words.h"
#include "ui/widgets/record_list.h"

namespace zhiqiao {

/// How cells of the lists look on screen: their words, and chips for states.
class ListWords {
public:
    /// Both outlive the words.
    ListWords(const Codes& codes, const Clock& clock)
        : codes_(codes), clock_(clock), cells_(codes, clock) {}

    [[nodiscard]] const CellWords& cells() const { return cells_; }
    /// `cell` gives the other cells of the row; without it a state is told without its day.
    [[nodiscard]] ui::StateLook state(const QString& column, const QVariant& value,
                                      const CellWords::CellOf& cell = {}) const;
    /// For the filter field of a column of codes or states.
    [[nodiscard]] std::vector<ui::CodeItem> items(const ListColumn& column) const;

    [[nodiscard]] ui::RecordList::Needs needs(const ListSource& source, Lane& reads,
                                              ui::ViewPreferences& preferences) const;

private:
    [[nodiscard]] std::vector<ui::CodeItem> divisions() const;
    [[nodiscard]] std::vector<ui::CodeItem> states(const ListColumn& column) const;

    const Codes& codes_;
    const Clock& clock_;
    CellWords cells_;
};

}  // namespace zhiqiao

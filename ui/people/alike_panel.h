// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/alike_question.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace zhiqiao::ui {

class PageHeader;
class TextLabel;

/// One fact of somebody being registered beside that of somebody registered, as shown.
struct AlikeRow {
    QString field;  ///< key
    QString title;
    QString typed;
    QString known;
    bool operator==(const AlikeRow&) const = default;
};

/// The facts that tell two people apart, sealed ones masked on both sides; those neither side knows
/// are left out.
[[nodiscard]] std::vector<AlikeRow> alikeRows(const Codes& codes, QDate today,
                                              const PersonFacts& typed, const PersonFacts& known);

/// The one question of a registration: both people side by side. 1 the same person, 2 somebody
/// else, Esc back to the form.
class AlikePanel final : public QWidget {
    Q_OBJECT
public:
    AlikePanel(const Codes& codes, QWidget* parent = nullptr);

    void ask(const AlikeQuestion& question, const PersonFacts& typed, QDate today);

signals:
    void samePerson(zhiqiao::PersonId person);
    void somebodyElse();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showRows(const std::vector<AlikeRow>& rows);

    const Codes& codes_;
    std::optional<PersonId> person_;
    PageHeader* header_;
    TextLabel* because_;
    QWidget* table_;
    QGridLayout* grid_;
    QPushButton* same_;
    QPushButton* other_;
};

}  // namespace zhiqiao::ui

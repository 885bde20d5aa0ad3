// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_papers.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;

/// 告知与同意: which texts there are, what the person was shown of them and said to it; records a
/// notice or a consent, takes a consent back, prints the text to be signed.
class NoticePart final : public QWidget {
    Q_OBJECT
public:
    NoticePart(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent = nullptr);

    /// The text of the line with the cursor.
    void print(PaperTo where = PaperTo::Printer);

private:
    QWidget* buttonRow();
    void fill();
    void showChosen();
    void record(void (PersonRightsPresenter::*act)(const QString& notice, NoticeWay way));
    [[nodiscard]] const NoticeLine* chosen() const;

    PersonRightsPresenter& presenter_;
    PersonPapers& papers_;
    QTableWidget* list_;
    CodeCombo* way_;
    QPushButton *record_, *withdraw_, *print_, *pdf_;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui

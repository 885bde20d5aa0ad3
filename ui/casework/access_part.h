// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_papers.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiqiao::ui {

class EmptyState;

/// 查看记录 and 个人信息副本: what a person may ask the office for. Each answer is an act itself.
class AccessPart final : public QWidget {
    Q_OBJECT
public:
    AccessPart(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent = nullptr);

    /// The list that was looked up.
    void print(PaperTo where = PaperTo::Printer);

private:
    QWidget* buttonRow();
    QPushButton* button(const QString& name, const QString& text, void (AccessPart::*act)());
    void printList() { print(); }
    void saveList() { print(PaperTo::Pdf); }
    void printCopy() { copy(PaperTo::Printer); }
    void saveCopy() { copy(PaperTo::Pdf); }
    void lookUp() { presenter_.lookUp(); }
    void copy(PaperTo where);
    void fill();
    void enable();

    PersonRightsPresenter& presenter_;
    PersonPapers& papers_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QTableWidget* list_;
    QPushButton *lookUp_, *printList_, *saveList_, *printCopy_, *saveCopy_;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui

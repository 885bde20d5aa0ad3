// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/access_part.h"

#include "core/security/act_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const SeenAct& access) {
    const auto what = textOfAct(access.act);
    return {access.at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s),
            access.staff,
            rolesOf(access),
            access.office,
            access.denied ? AccessPart::tr("%1 (refused)").arg(what) : what,
            reasonOf(access)};
}

}  // namespace

AccessPart::AccessPart(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      papers_(papers),
      stack_(named<PageStack>(u"accessStack"_s)),
      empty_(new EmptyState),
      list_(
          plainTable(u"accesses"_s, tr("Who saw the data of the person"),
                     {tr("Time"), tr("Who"), tr("Roles"), tr("Office"), tr("What"), tr("Reason")})),
      lookUp_(button(u"lookUp"_s, tr("&Look up"), &AccessPart::lookUp)),
      printList_(button(u"printAccesses"_s, tr("Pr&int the list"), &AccessPart::printList)),
      saveList_(button(u"saveAccesses"_s, tr("Sa&ve the list"), &AccessPart::saveList)),
      printCopy_(button(u"printCopy"_s, tr("Print the &copy"), &AccessPart::printCopy)),
      saveCopy_(button(u"saveCopy"_s, tr("Save the cop&y"), &AccessPart::saveCopy)) {
    setObjectName(u"accessPart"_s);
    stack_->addWidget(empty_);
    stack_->addWidget(list_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new SectionLabel(tr("Who saw the data, and a copy of them")));
    column->addWidget(stack_, 1);
    column->addWidget(buttonRow());
    space(this, column, 0, gap::kRows);
    connect(&presenter, &PersonRightsPresenter::changed, this, &AccessPart::fill);
    const auto setBusy = [this](bool busy) {
        busy_ = busy;
        enable();
    };
    connect(&presenter, &PersonRightsPresenter::busyChanged, this, setBusy);
    connect(&papers, &PersonPapers::busyChanged, this, setBusy);
    fill();
}

QPushButton* AccessPart::button(const QString& name, const QString& text,
                                void (AccessPart::*act)()) {
    auto* made = named<QPushButton>(name, text);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

QWidget* AccessPart::buttonRow() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* one : {lookUp_, printList_, saveList_}) row->addWidget(one);
    row->addStretch(1);
    for (auto* one : {printCopy_, saveCopy_}) row->addWidget(one);
    for (auto* one : {printList_, saveList_, printCopy_, saveCopy_})
        one->setVisible(presenter_.may(Right::FormPrint));
    return whole;
}

void AccessPart::print(PaperTo where) {
    if (presenter_.accesses() && presenter_.may(Right::FormPrint))
        papers_.accesses(*presenter_.accesses(), where);
}

void AccessPart::copy(PaperTo where) {
    if (presenter_.person()) papers_.ownData(*presenter_.person(), where);
}

void AccessPart::fill() {
    std::vector<QStringList> rows;
    if (const auto& accesses = presenter_.accesses())
        for (const auto& access : accesses->seen) rows.push_back(cellsOf(access));
    setRows(*list_, rows);
    stack_->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(empty_) : list_);
    if (presenter_.accesses())
        empty_->setText(tr("Nothing was done with the data of this person yet."));
    else
        empty_->setText(tr("Who saw the data is looked up when the person asks; that it was "
                           "looked up is kept too."),
                        u"Alt+L"_s, tr("looks it up"));
    if (!rows.empty()) list_->selectRow(int(rows.size()) - 1);
    enable();
}

void AccessPart::enable() {
    lookUp_->setEnabled(!busy_);
    printCopy_->setEnabled(!busy_);
    saveCopy_->setEnabled(!busy_);
    const bool hasList = presenter_.accesses() && !busy_;
    printList_->setEnabled(hasList);
    saveList_->setEnabled(hasList);
}

}  // namespace zhiqiao::ui

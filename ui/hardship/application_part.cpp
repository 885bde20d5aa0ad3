// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/application_part.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMap>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kCounter = u"01"_s;  // [case_channel] 窗口

}  // namespace

ApplicationPart::ApplicationPart(HardshipPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      category_(named<CodeCombo>(u"hardshipCategory"_s)),
      why_(named<TextLabel>(u"hardshipWhy"_s, TextSize::Note)),
      group_(named<CodeCombo>(u"hardshipGroup"_s)),
      papers_(named<DigitChoices>(u"hardshipPapers"_s)),
      promised_(named<QCheckBox>(u"hardshipPromised"_s)),
      on_(named<DayEdit>(u"hardshipOn"_s, presenter.clock())),
      note_(named<QLineEdit>(u"hardshipNote"_s)),
      grid_(new FormGrid) {
    group_->setItems({{u"F55"_s, tr("Women at 55 (posts of management or technique)")},
                      {u"F50"_s, tr("Women at 50 (workers)")},
                      {u"M60"_s, tr("Men at 60")}},
                     tr("By sex, where that tells"));
    why_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    promised_->setText(tr("The person signed the 承诺"));
    grid_->addRow(tr("Category"), category_);
    grid_->addWide(why_);
    grid_->addRow(tr("Retires"), group_);
    grid_->addRow(tr("Papers"), papers_, tr("digits tick, F9 takes a picture"));
    grid_->addWide(promised_);
    grid_->addRow(tr("Applied on"), on_);
    grid_->addRow(tr("In the person's words"), note_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(grid_);
    column->addStretch(1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(category_);
    connect(category_, &CodeCombo::codeChanged, this, &ApplicationPart::showPapers);
    connect(group_, &CodeCombo::codeChanged, this, &ApplicationPart::showPapers);
}

void ApplicationPart::start(PersonId person) {
    if (person_ == person) return;
    person_ = person;
    grid_->clearProblems();
    promised_->setChecked(false);
    group_->setCode({});
    note_->clear();
    on_->setDay(presenter_.clock().today());
    fillCategories();
}

/// Those the facts propose come first, the first of them chosen.
void ApplicationPart::fillCategories() {
    std::vector<CodeItem> items;
    const auto add = [&](const QString& code) {
        const auto* category = presenter_.categories().find(code);
        if (category && std::ranges::find(items, code, &CodeItem::code) == items.end())
            items.push_back({code, category->name});
    };
    if (presenter_.view())
        for (const auto& one : presenter_.view()->proposed) add(one.code);
    for (const auto& category : presenter_.categories().all())
        if (category.active) add(category.code);
    category_->setItems(items);
    category_->setCurrentIndex(0);
    showPapers();
}

void ApplicationPart::showPapers() {
    const auto* category = presenter_.categories().find(category_->code().value_or(QString()));
    if (!category || !presenter_.view()) return;
    group_->setEnabled(category->byRetirement);
    std::vector<CodeItem> items;
    for (const auto& kind : category->evidence)
        items.push_back({kind, presenter_.codes().lists.name(u"evidence_kind"_s, kind)});
    const auto ticked = papers_->codes();
    papers_->setItems(items);
    papers_->setCodes(ticked + filed_);
    auto applicant = presenter_.view()->applicant;
    applicant.evidence = category->evidence;
    applicant.retirementGroup = group_->code().value_or(QString());
    QStringList short_;
    for (const auto& one : shortfalls(presenter_.codes(), *category, applicant,
                                      on_->day().value_or(presenter_.clock().today())))
        short_ << one.message;
    why_->setText(short_.isEmpty() ? tr("What is known about the person fits this category.")
                                   : short_.join(u' '));
}

void ApplicationPart::setFiled(const QStringList& kinds) {
    QStringList fresh;
    for (const auto& kind : kinds)
        if (!filed_.contains(kind)) fresh << kind;
    filed_ = kinds;
    if (!fresh.isEmpty()) papers_->setCodes(papers_->codes() + fresh);
}

QStringList ApplicationPart::wantedPapers() const {
    QStringList wanted;
    const auto* category = presenter_.categories().find(category_->code().value_or(QString()));
    if (!category) return wanted;
    for (const auto& kind : category->evidence)
        if (!filed_.contains(kind)) wanted << kind;
    return wanted;
}

void ApplicationPart::submit() {
    grid_->clearProblems();
    if (!person_) return;
    if (!on_->day()) return grid_->showProblem(on_, tr("On which day was it?"));
    presenter_.apply({.person = *person_,
                      .category = category_->code().value_or(QString()),
                      .channel = kCounter,
                      .appliedOn = *on_->day(),
                      .evidence = papers_->codes(),
                      .promised = promised_->isChecked(),
                      .retirementGroup = group_->code().value_or(QString()),
                      .note = note_->text().trimmed()});
}

void ApplicationPart::showProblem(const QString& field, const QString& text) {
    const QMap<QString, QWidget*> fields{{u"category"_s, category_},
                                         {u"retirement_group"_s, group_},
                                         {u"evidence"_s, papers_},
                                         {u"on"_s, on_}};
    if (field == u"promised"_s) promised_->setFocus();
    if (auto* at = fields.value(field)) grid_->showProblem(at, text);
}

}  // namespace zhiqiao::ui

// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_facts_form.h"

#include "core/people/identity_number.h"
#include "core/people/masking.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/code_choices.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/sealed_clipboard.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestFacts = 200;  // quarters of a line: longer fields are hard to read along

QString textOrNone(const CodeCombo& combo) { return combo.code().value_or(QString()); }

std::optional<QString> codeOrNone(const QString& code) {
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

}  // namespace

template <class W, class... Args>
W* PersonFactsForm::row(const QString& label, const QString& key, Args&&... args) {
    auto* field = named<W>(key, std::forward<Args>(args)..., this);
    grid_->addRow(label, field);
    addField(key, field);
    if constexpr (std::is_base_of_v<QLineEdit, W>) {
        connect(field, &QLineEdit::textChanged, this, &PersonFactsForm::edited);
        connect(field, &QLineEdit::editingFinished, this, [this, key] { emit fieldLeft(key); });
    } else {
        connect(field, &CodeCombo::codeChanged, this, &PersonFactsForm::edited);
    }
    return field;
}

PersonFactsForm::PersonFactsForm(const Codes& codes, const Clock& clock, bool demo, QWidget* parent)
    : QWidget(parent),
      codes_(codes),
      clock_(clock),
      divisions_(divisionChoices(codes.divisions, clock.today(),
                                 demo ? Fiction::Offered : Fiction::Hidden, this)),
      findings_(named<TextLabel>(u"findings"_s, TextSize::Body, QString(), this)),
      grid_(new FormGrid(this)) {
    findings_->setWordWrap(true);
    findings_->hide();
    setMaximumWidth(quarters(this, kWidestFacts));
    auto* column = new QVBoxLayout(this);
    column->addWidget(findings_);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    addFacts();
    connect(number_, &QLineEdit::editingFinished, this, &PersonFactsForm::fillFromNumber);
}

void PersonFactsForm::addFacts() {
    const auto none = tr("Not stated");
    const auto list = [&](CodeCombo* combo, const QString& name) {
        combo->setItems(codeItems(codes_.lists, name), none);
        return combo;
    };
    name_ = row<QLineEdit>(tr("Name"), u"name"_s);
    idType_ = row<CodeCombo>(tr("Kind of document"), u"id_type"_s);
    idType_->setItems(codeItems(codes_.lists, u"id_type"_s));
    number_ = row<HalfWidthEdit>(tr("Number"), u"id_number"_s);
    phone_ = row<DigitsEdit>(tr("Phone"), u"phone"_s, 15);
    sex_ = list(row<CodeCombo>(tr("Sex"), u"sex"_s), u"sex"_s);
    birth_ = row<DayEdit>(tr("Born on"), u"birth_on"_s, clock_);
    ethnic_ = list(row<CodeCombo>(tr("Ethnic group"), u"ethnic_group"_s), u"ethnic_group"_s);
    education_ = list(row<CodeCombo>(tr("Education"), u"education"_s), u"education"_s);
    school_ = row<QLineEdit>(tr("School"), u"school"_s);
    major_ = row<QLineEdit>(tr("Major"), u"major"_s);
    graduated_ = row<DayEdit>(tr("Graduated on"), u"graduated_on"_s, clock_);
    hukou_ = list(row<CodeCombo>(tr("Kind of household"), u"hukou_kind"_s), u"hukou"_s);
    hukouDivision_ = row<ChoiceEdit>(tr("Household in"), u"hukou_division"_s, *divisions_);
    residence_ = row<ChoiceEdit>(tr("Lives in"), u"residence_division"_s, *divisions_);
    address_ = row<QLineEdit>(tr("Address"), u"address"_s);
    skillLevel_ = list(row<CodeCombo>(tr("Skill level"), u"skill_level"_s), u"skill_level"_s);
    skills_ = row<QLineEdit>(tr("Skills"), u"skills"_s);
    for (auto* sealed : std::initializer_list<QWidget*>{number_, phone_, address_})
        markSealed(sealed);
}

void PersonFactsForm::setFacts(const PersonFacts& facts, Sealed sealed) {
    start_ = facts;
    sealed_ = sealed;
    const bool masked = sealed == Sealed::Masked;
    number_->setPlaceholderText(masked ? maskedIdentityNumber(facts.idNumber) : QString());
    phone_->setPlaceholderText(masked ? maskedPhone(facts.phone) : QString());
    address_->setPlaceholderText(masked ? maskedAddress(facts.address) : QString());
    name_->setText(facts.name);
    idType_->setCode(codeOrNone(facts.idType));
    number_->setText(masked ? QString() : facts.idNumber);
    phone_->setText(masked ? QString() : facts.phone);
    sex_->setCode(codeOrNone(facts.sex));
    birth_->setDay(facts.birthOn);
    ethnic_->setCode(codeOrNone(facts.ethnicGroup));
    education_->setCode(codeOrNone(facts.education));
    school_->setText(facts.school);
    major_->setText(facts.major);
    graduated_->setDay(facts.graduatedOn);
    hukou_->setCode(codeOrNone(facts.hukouKind));
    hukouDivision_->setCode(codeOrNone(facts.hukouDivision));
    residence_->setCode(codeOrNone(facts.residenceDivision));
    address_->setText(masked ? QString() : facts.address);
    skillLevel_->setCode(codeOrNone(facts.skillLevel));
    skills_->setText(facts.skills);
}

PersonFacts PersonFactsForm::facts() const {
    const auto typed = [this](const QLineEdit& field, const QString& before) {
        const auto text = field.text().trimmed();
        return text.isEmpty() && sealed_ == Sealed::Masked ? before : text;
    };
    auto facts = start_;
    facts.name = name_->text();
    facts.idType = textOrNone(*idType_);
    facts.idNumber = typed(*number_, start_.idNumber);
    facts.phone = typed(*phone_, start_.phone);
    facts.sex = textOrNone(*sex_);
    facts.birthOn = birth_->day();
    facts.ethnicGroup = textOrNone(*ethnic_);
    facts.education = textOrNone(*education_);
    facts.school = school_->text().trimmed();
    facts.major = major_->text().trimmed();
    facts.graduatedOn = graduated_->day();
    facts.hukouKind = textOrNone(*hukou_);
    facts.hukouDivision = hukouDivision_->code().value_or(QString());
    facts.residenceDivision = residence_->code().value_or(QString());
    facts.address = typed(*address_, start_.address);
    facts.skillLevel = textOrNone(*skillLevel_);
    facts.skills = skills_->text().trimmed();
    return facts;
}

QStringList PersonFactsForm::unreadable() const {
    QStringList keys;
    for (const auto* day : {birth_, graduated_})
        if (!day->isRight()) keys << day->objectName();
    for (const auto* place : {hukouDivision_, residence_})
        if (!place->isRight()) keys << place->objectName();
    return keys;
}

void PersonFactsForm::showNotes(const std::vector<FieldNote>& notes) {
    grid_->clearProblems();
    QStringList findings;
    for (const auto& note : notes) {
        auto* at = field(note.field);
        if (note.problem && at)
            grid_->showProblem(at, note.text);
        else
            findings << note.text;
    }
    auto colours = findings_->palette();
    colours.setColor(QPalette::WindowText, themeOf(this).warning);
    findings_->setPalette(colours);
    findings_->setText(findings.join(u'\n'));
    findings_->setVisible(!findings.isEmpty());
}

/// What the number tells is filled in where nothing stands yet.
void PersonFactsForm::fillFromNumber() {
    if (textOrNone(*idType_) != u"01"_s) return;
    const auto check =
        checkIdentityNumber(number_->text(), codes_.divisions, clock_.today(), OldNumbers::Refuse);
    if (!check.valid) return;
    if (birth_->text().isEmpty()) birth_->setDay(check.birth);
    if (!sex_->code()) sex_->setCode(codeOrNone(check.sex));
    if (hukouDivision_->text().isEmpty() && divisions_->nameOf(check.area))
        hukouDivision_->setCode(check.area);
}

}  // namespace zhiqiao::ui

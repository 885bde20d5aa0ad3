// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alike_panel.h"

#include "core/people/sealed_fields.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestTable = 180;  // quarters of a line: the eye goes from one side to the other

}  // namespace

std::vector<AlikeRow> alikeRows(const Codes& codes, QDate today, const PersonFacts& typed,
                                const PersonFacts& known) {
    const auto mine = maskedFacts(typed);
    const auto theirs = maskedFacts(known);
    const auto inList = [&](const QString& list) {
        return [&codes, list](const QString& code) {
            return code.isEmpty() ? QString() : codes.lists.name(list, code);
        };
    };
    const auto plain = [](const QString& text) { return text; };
    const auto place = [&](const QString& code) {
        return code.isEmpty() ? QString() : codes.divisions.fullName(code, today);
    };
    const auto day = [](const std::optional<QDate>& on) {
        return on ? on->toString(Qt::ISODate) : QString();
    };
    std::vector<AlikeRow> rows;
    const auto row = [&](const QString& field, const QString& title, auto member, auto shown) {
        AlikeRow made{field, title, shown(mine.*member), shown(theirs.*member)};
        if (!made.typed.isEmpty() || !made.known.isEmpty()) rows.push_back(std::move(made));
    };
    const auto aliases = [](const QStringList& names) { return names.join(u'、'); };
    row(u"name"_s, AlikePanel::tr("Name"), &PersonFacts::name, plain);
    row(u"aliases"_s, AlikePanel::tr("Former names"), &PersonFacts::aliases, aliases);
    row(u"id_number"_s, AlikePanel::tr("Number"), &PersonFacts::idNumber, plain);
    row(u"sex"_s, AlikePanel::tr("Sex"), &PersonFacts::sex, inList(u"sex"_s));
    row(u"birth_on"_s, AlikePanel::tr("Born on"), &PersonFacts::birthOn, day);
    row(u"ethnic_group"_s, AlikePanel::tr("Ethnic group"), &PersonFacts::ethnicGroup,
        inList(u"ethnic_group"_s));
    row(u"phone"_s, AlikePanel::tr("Phone"), &PersonFacts::phone, plain);
    row(u"other_phone"_s, AlikePanel::tr("Other phone"), &PersonFacts::otherPhone, plain);
    row(u"hukou_division"_s, AlikePanel::tr("Household in"), &PersonFacts::hukouDivision, place);
    row(u"residence_division"_s, AlikePanel::tr("Lives in"), &PersonFacts::residenceDivision,
        place);
    row(u"address"_s, AlikePanel::tr("Address"), &PersonFacts::address, plain);
    row(u"education"_s, AlikePanel::tr("Education"), &PersonFacts::education,
        inList(u"education"_s));
    row(u"school"_s, AlikePanel::tr("School"), &PersonFacts::school, plain);
    return rows;
}

AlikePanel::AlikePanel(const Codes& codes, QWidget* parent)
    : QWidget(parent),
      codes_(codes),
      header_(new PageHeader(tr("Is this person registered already?"), this)),
      because_(named<TextLabel>(u"alikeBecause"_s, TextSize::Body, QString(), this)),
      table_(named<QWidget>(u"alikeTable"_s, this)),
      grid_(new QGridLayout(table_)),
      same_(named<QPushButton>(u"alikeSame"_s, tr("Same person: open the record  1"), this)),
      other_(named<QPushButton>(u"alikeOther"_s, tr("Somebody else: register  2"), this)) {
    setObjectName(u"alikePanel"_s);
    auto* back = named<QPushButton>(u"alikeBack"_s, tr("Back to the form  Esc"), this);
    because_->setWordWrap(true);
    makePrimary(same_);
    header_->addButton(back);
    header_->addButton(other_);
    header_->addButton(same_);
    table_->setMaximumWidth(quarters(this, kWidestTable));
    grid_->setColumnStretch(1, 1);
    grid_->setColumnStretch(3, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(because_);
    column->addWidget(table_);
    column->addStretch(1);
    space(table_, grid_, 0, gap::kRows);
    space(this, column, gap::kPage, gap::kGroups);
    setAccessibleName(tr("Is this person registered already?"));
    setFocusPolicy(Qt::StrongFocus);
    connect(same_, &QPushButton::clicked, this, [this] {
        if (person_) emit samePerson(*person_);
    });
    connect(other_, &QPushButton::clicked, this, &AlikePanel::somebodyElse);
    connect(back, &QPushButton::clicked, this, &AlikePanel::left);
}

void AlikePanel::ask(const AlikeQuestion& question, const PersonFacts& typed, QDate today) {
    person_ = question.person;
    header_->setFacts(tr("Record %1").arg(question.person.value()));
    QStringList lines{tr("They have in common: %1.").arg(wordsFor(question.likeness))};
    if (question.others > 0)
        lines << tr("%n more record(s) are alike; this one is the likeliest.", nullptr,
                    question.others);
    if (!question.facts)
        lines << tr(
            "Another office keeps this record, which you may not open. Ask there whether "
            "it is the same person.");
    because_->setText(lines.join(u'\n'));
    same_->setEnabled(question.facts.has_value());
    showRows(question.facts ? alikeRows(codes_, today, typed, *question.facts)
                            : std::vector<AlikeRow>());
    setFocus();
}

void AlikePanel::showRows(const std::vector<AlikeRow>& rows) {
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    table_->setVisible(!rows.empty());
    const auto put = [&](int line, int column, const QString& text, bool muted) {
        auto* label = new TextLabel(TextSize::Body, text, table_);
        label->setMuted(muted);
        label->setWordWrap(column == 1 || column == 3);
        grid_->addWidget(label, line, column);
        return label;
    };
    put(0, 1, tr("Being registered"), true);
    put(0, 3, tr("Registered"), true);
    int line = 1;
    for (const auto& row : rows) {
        const bool both = !row.typed.isEmpty() && !row.known.isEmpty();
        const bool differ = both && row.typed != row.known;
        put(line, 0, row.title, true);
        auto* typed = put(line, 1, row.typed.isEmpty() ? u"—"_s : row.typed, !both);
        auto* sign = put(line, 2, differ ? u"≠"_s : both ? u"="_s : QString(), !differ);
        auto* known = put(line, 3, row.known.isEmpty() ? u"—"_s : row.known, !both);
        typed->setAccessibleName(tr("%1, being registered: %2").arg(row.title, typed->text()));
        known->setAccessibleName(tr("%1, registered: %2").arg(row.title, known->text()));
        sign->setAccessibleName(differ ? tr("different") : both ? tr("equal") : QString());
        known->setObjectName(u"known_"_s + row.field);
        ++line;
    }
}

void AlikePanel::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_1)
        same_->click();
    else if (plain && event->key() == Qt::Key_2)
        other_->click();
    else if (plain && event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui

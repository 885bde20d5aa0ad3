// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/guidance_sheet_fields.h"
#include "ui/casework/service_forms.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_grid.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualMinutes = 20;
constexpr int kContentLines = 4;

}  // namespace

GuidanceForm::GuidanceForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent)
    : PaperActForm(u"guidanceForm"_s, tr("Guidance"), u"F6"_s, presenter, parent) {
    const auto& lists = presenter.codes().lists;
    on_ = add(tr("Day"), u"on"_s, new DayEdit(clock, this));
    mode_ = add(tr("Given by"), u"mode"_s, new CodeCombo(this));
    mode_->setItems(codeItems(lists, u"guidance_mode"_s));
    minutes_ = add(tr("Minutes"), u"minutes"_s, new CountEdit(this));
    minutes_->setRange(0, 600);
    types_ = add(tr("About"), u"types"_s, new DigitChoices(this));
    types_->setItems(codeItems(lists, u"guidance_type"_s));
    content_ = new QPlainTextEdit(this);
    content_->setTabChangesFocus(true);
    content_->setFixedHeight(fontMetrics().lineSpacing() * (kContentLines + 1));
    add(tr("Content"), u"content"_s, content_);
    confirmed_ =
        add(tr("Acceptance"), u"confirmed"_s, new QCheckBox(tr("Signed, or confirmed"), this));
    confirmed_->setAccessibleName(tr("Signed, or confirmed"));
    phrases_ = new QListWidget(this);
    int number = 0;
    for (const auto& phrase : lists.items(u"guidance_phrase"_s))
        phrases_->addItem(u"%1  %2"_s.arg(++number).arg(phrase.name));
    phrases_->setFixedHeight(fontMetrics().lineSpacing() * 2 * (std::min(number, 4) + 1));
    add(tr("Phrases"), u"phrases"_s, phrases_);
    phrases_->installEventFilter(this);
    connect(phrases_, &QListWidget::itemActivated, this,
            [this] { insertPhrase(phrases_->currentRow()); });
    sheet_ = new GuidanceSheetFields(lists, clock);
    grid().addWide(sheet_);
    FormGrid::alignLabels({&grid(), &sheet_->grid()});
    connect(&presenter, &ServicePresenter::sheetRead, this, &GuidanceForm::showSheet);
}

void GuidanceForm::insertPhrase(int row) {
    const auto& phrases = presenter().codes().lists.items(u"guidance_phrase"_s);
    if (row < 0 || row >= int(phrases.size())) return;
    content_->insertPlainText(phrases[size_t(row)].name);
    content_->setFocus(Qt::OtherFocusReason);
}

/// A sheet typed meanwhile is not overwritten.
void GuidanceForm::showSheet(ServiceId service, const GuidanceSheet& sheet) {
    if (!draft_ || draft_->corrects != service || sheetKnown_) return;
    sheetKnown_ = true;
    if (!sheet_->sheet().isEmpty()) return;
    sheet_->setSheet(sheet);
    sheet_->setOpen(!sheet.isEmpty());
}

bool GuidanceForm::hasField(const QString& key) const {
    return PaperActForm::hasField(key) || sheet_->hasField(key);
}

void GuidanceForm::showProblemAt(const QString& key, const QString& text) {
    if (sheet_->hasField(key))
        sheet_->showProblem(key, text);
    else
        PaperActForm::showProblemAt(key, text);
}

void GuidanceForm::clearProblems() {
    PaperActForm::clearProblems();
    sheet_->clearProblems();
}

void GuidanceForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_M || event->modifiers() != Qt::ControlModifier)
        return PaperActForm::keyPressEvent(event);
    sheet_->setOpen(!sheet_->isOpen());
    (sheet_->isOpen() ? static_cast<QWidget*>(sheet_) : content_)->setFocus(Qt::OtherFocusReason);
}

/// A digit in the phrase book writes its phrase.
bool GuidanceForm::eventFilter(QObject* object, QEvent* event) {
    if (object == phrases_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->key() - Qt::Key_0;
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && digit >= 1 && digit <= 9) {
            insertPhrase(digit - 1);
            return true;
        }
    }
    return ActForm::eventFilter(object, event);
}

void GuidanceForm::start(PersonId person, const std::optional<ServiceRecord>& old) {
    if (resumes(person, old ? old->id.value() : 0)) return;
    begin(old);
    draft_ = ServiceDraft{.person = person, .on = presenter().today()};
    if (old) draft_->corrects = old->id;
    auto facts = GuidanceFacts{
        .mode = u"01"_s, .minutes = kUsualMinutes, .types = {}, .content = {}, .confirmed = false};
    if (old && old->facts.guidance) facts = *old->facts.guidance;
    on_->setDay(old ? old->facts.on : draft_->on);
    mode_->setCode(facts.mode);
    minutes_->setValue(facts.minutes);
    types_->setCodes(facts.types);
    content_->setPlainText(facts.content);
    confirmed_->setChecked(facts.confirmed);
    sheet_->setSheet({});
    sheet_->setOpen(false);
    sheetKnown_ = !old;
    if (old) presenter().readSheet(old->id);
    setPrinted(old);
    types_->setFocus(Qt::OtherFocusReason);
}

void GuidanceForm::submit() {
    if (!draft_) return;
    if (!on_->day()) return setProblem(u"on"_s, tr("On which day was it?"));
    draft_->on = *on_->day();
    draft_->guidance = GuidanceFacts{.mode = mode_->code().value_or(QString()),
                                     .minutes = minutes_->value(),
                                     .types = types_->codes(),
                                     .content = content_->toPlainText().trimmed(),
                                     .confirmed = confirmed_->isChecked()};
    if (const auto key = sheet_->unreadable(); !key.isEmpty())
        return setProblem(key, tr("This is no day."));
    const auto sheet = sheet_->sheet();
    if (sheetKnown_ || !sheet.isEmpty())
        presenter().record(*draft_, sheet);
    else
        presenter().record(*draft_);
}

}  // namespace zhiqiao::ui

// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/key_employers_page.h"

#include "ui/keeping/visit_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kListed = u"overdue|due_soon|later|unset"_s;
const QString kUnnamed = u"unnamed"_s;
constexpr int kNamesTold = 3;

}  // namespace

KeyEmployersPage::KeyEmployersPage(KeepingPresenter& presenter, RecordList::Needs list,
                                   const May& may, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"keyEmployerList"_s, std::move(list), tr("Key employers"), this)),
      views_(new ViewRow(u"keyView_"_s,
                         {{u"listed"_s, tr("On the list")},
                          {u"overdue"_s, tr("Overdue")},
                          {u"unset"_s, tr("Nothing is due")},
                          {kUnnamed, tr("Without an officer")},
                          {u"off"_s, tr("Taken off")}},
                         this)),
      form_(new KeyChangeForm(presenter, this)),
      visit_(new VisitForm(presenter, may.visit, this)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)) {
    setObjectName(u"keyEmployersPage"_s);
    list_->setEmptyText(tr("No employer stands here. They are put on the list where the employers "
                           "are."),
                        u"N"_s, tr("opens the employers"));
    list_->setOwnFilters({u"state"_s, kUnnamed});
    layOut();
    bindKeys(may);
    connect(views_, &ViewRow::chosen, this, &KeyEmployersPage::show);
    connect(list_, &RecordList::rowActivated, this, &KeyEmployersPage::openVisit);
    connect(form_, &KeyChangeForm::left, this, &KeyEmployersPage::leave);
    connect(visit_, &VisitForm::left, this, &KeyEmployersPage::leave);
    connectPresenter();
}

void KeyEmployersPage::layOut() {
    auto* header = new PageHeader(tr("Key employers"), this);
    header->setFacts(tr("Enter records a contact and shows what was heard before."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(views_);
    column->addWidget(problem_);
    column->addWidget(list_, 1);
    column->addWidget(form_);
    column->addWidget(visit_, 1);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    form_->hide();
    visit_->hide();
    setFocusProxy(list_);
}

QAction* KeyEmployersPage::addKey(const QString& name, const QString& text,
                                  const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    keys_ << action;
    return action;
}

void KeyEmployersPage::bindKeys(const May& may) {
    using Change = KeyChangeForm::Change;
    const auto changes = [this](const QString& name, const QString& text, Qt::Key key,
                                Change wanted) {
        connect(addKey(name, text, key), &QAction::triggered, this,
                [this, wanted] { change(wanted); });
    };
    if (may.give)
        changes(u"giveKey"_s, tr("Give the selected employers to an officer"), Qt::Key_Y,
                Change::Give);
    if (may.list) {
        changes(u"spaceKey"_s, tr("Set how often the selected employers are contacted"), Qt::Key_I,
                Change::Space);
        changes(u"endKey"_s, tr("Take the selected employers off the list"), Qt::Key_X,
                Change::TakeOff);
        connect(addKey(u"newKey"_s, tr("Open the employers, to put others on the list"), Qt::Key_N),
                &QAction::triggered, this, &KeyEmployersPage::employersWanted);
    }
    if (may.office)
        connect(addKey(u"spaceOffice"_s, tr("Set how often the office contacts key employers"),
                       Qt::Key_O),
                &QAction::triggered, &presenter_, &KeepingPresenter::askOffice);
    if (!may.give && !may.list && !may.visit) return;
    connect(addKey(u"undoKey"_s, tr("Undo"), QKeySequence::Undo), &QAction::triggered, &presenter_,
            &KeepingPresenter::undo);
}

void KeyEmployersPage::connectPresenter() {
    connect(&presenter_, &KeepingPresenter::begun, this,
            [this](int firms, const std::vector<Staff>& colleagues) {
                QStringList names;
                for (const auto id : list_->selectedIds())
                    if (names.size() < kNamesTold) names << nameAt(id);
                form_->show();
                form_->start(wanted_,
                             tr("%n employer(s): %1", nullptr, firms).arg(names.join(u'、')),
                             colleagues);
                emit partShown(u"change"_s);
            });
    connect(&presenter_, &KeepingPresenter::officeAsked, this, [this](std::optional<int> days) {
        form_->show();
        form_->startOffice(days);
        emit partShown(u"change"_s);
    });
    connect(&presenter_, &KeepingPresenter::opened, visit_, &VisitForm::tell);
    connect(&presenter_, &KeepingPresenter::saved, this, [this] {
        leave();
        list_->reload();
    });
    connect(&presenter_, &KeepingPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence, Tone::Neutral); });
    connect(&presenter_, &KeepingPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &KeepingPresenter::refused, this,
            [this](const QString& field, const Error& error) {
                if (form_->isVisible())
                    form_->showRefusal(field, error);
                else if (visit_->isVisible())
                    visit_->showRefusal(field, error);
                else
                    problem_->show(error);
            });
    connect(&presenter_, &KeepingPresenter::leftShown, this,
            [this](const std::vector<KeyLeft>& left) {
                left.empty() ? problem_->clear() : problem_->show(left.front().error);
            });
    connect(toast_, &ToastLine::undoRequested, &presenter_, &KeepingPresenter::undo);
}

void KeyEmployersPage::show(const QString& view) {
    asked_ = true;
    leave();
    ListQuery query = list_->query();
    query.filters.remove(u"state"_s);
    query.filters.remove(kUnnamed);
    query.ids.reset();
    if (view == kUnnamed)
        query.filters[kUnnamed] = u"1"_s;
    else
        query.filters[u"state"_s] = view == u"listed"_s ? kListed : view;
    list_->setQuery(query);
    list_->setFocus();
}

void KeyEmployersPage::visit(KeyEmployerId firm) {
    asked_ = true;
    leave();
    list_->setQuery({.ids = std::vector{firm.value()}});
    list_->whenAnswered([this, firm] { openVisit(firm.value()); });
}

void KeyEmployersPage::showOf(StaffId officer) {
    asked_ = true;
    leave();
    views_->choose(u"listed"_s);
    list_->setQuery(
        {.filters = {{u"state"_s, kListed}, {u"officer"_s, QString::number(officer.value())}}});
    list_->setFocus();
}

void KeyEmployersPage::change(KeyChangeForm::Change change) {
    toast_->clear();
    problem_->clear();
    wanted_ = change;
    std::vector<KeyEmployerId> firms;
    for (const auto id : list_->selectedIds()) firms.emplace_back(id);
    presenter_.begin(firms);
}

void KeyEmployersPage::openVisit(qint64 firm) {
    toast_->clear();
    problem_->clear();
    form_->hide();
    list_->hide();
    views_->hide();
    visit_->show();
    visit_->start(KeyEmployerId(firm), nameAt(firm));
    emit partShown(u"visit"_s);
}

void KeyEmployersPage::leave() {
    if (form_->isHidden() && visit_->isHidden()) return;
    form_->hide();
    visit_->hide();
    visit_->forget();
    views_->show();
    list_->show();
    list_->setFocus();
    emit partShown({});
}

QString KeyEmployersPage::nameAt(qint64 firm) const {
    return list_->rows().valueAt(list_->rows().rowOf(firm), u"employer"_s).toString();
}

void KeyEmployersPage::reload() { asked_ ? list_->reload() : show(u"listed"_s); }

void KeyEmployersPage::forget() {
    leave();
    visit_->forget();
}

}  // namespace zhiqiao::ui

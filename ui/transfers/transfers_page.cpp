// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/transfers_page.h"

#include "ui/transfers/answer_form.h"
#include "ui/transfers/ask_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTallestLeft = 24;  // quarters of a line
constexpr int kTallestMade = 48;
const auto kWaiting = u"asked|silent"_s;
const auto kIn = u"in"_s;
const auto kOut = u"out"_s;
const auto kAll = u"all"_s;

/// Which of the views a question is; none for one of the user's own.
QString viewOf(const ListQuery& query) {
    if (query.filters.isEmpty()) return kAll;
    const QMap<QString, QString> in{{u"direction"_s, kIn}, {u"transfer_state"_s, kWaiting}};
    const QMap<QString, QString> out{{u"direction"_s, kOut}, {u"transfer_state"_s, kWaiting}};
    return query.filters == in ? kIn : query.filters == out ? kOut : QString();
}

}  // namespace

TransfersPage::TransfersPage(TransferPresenter& presenter, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"transferList"_s, std::move(list), tr("Transfers"), this)),
      views_(new ViewRow(
          u"transfers_"_s,
          {{kIn, tr("To answer here")}, {kOut, tr("Waiting for others")}, {kAll, tr("All")}},
          this)),
      ask_(new AskForm(presenter, this)),
      answer_(new AnswerForm(presenter, this)),
      made_(plainTable(u"transferMade"_s, tr("What this office recorded"),
                       {tr("Day"), tr("What"), tr("By")})),
      left_(plainTable(u"transferLeft"_s, tr("Those that could not be"),
                       {tr("Name"), tr("Why"), tr("What to do")})),
      toast_(new ToastLine(this)),
      withdraw_(addKey(u"withdraw"_s, tr("Withdraw what was asked"), Qt::Key_W)),
      slip_(addKey(u"slip"_s, tr("Print 服务对象转移单"), Qt::Key_S)),
      undo_(addKey(u"undoAsk"_s, tr("Undo"), QKeySequence::Undo)) {
    setObjectName(u"transfersPage"_s);
    auto* header = new PageHeader(tr("Transfers"), this);
    header->setFacts(tr(
        "People who go from one office to another. Enter answers or opens, W withdraws, S prints "
        "the slip; O on the list of people sends them."));
    list_->setOwnFilters({u"direction"_s, u"transfer_state"_s});
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(views_);
    column->addWidget(list_, 1);
    column->addWidget(ask_);
    column->addWidget(answer_, 1);
    column->addWidget(made_);
    column->addWidget(left_);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    made_->setMaximumHeight(quarters(this, kTallestMade));
    left_->setMaximumHeight(quarters(this, kTallestLeft));
    for (auto* part : {static_cast<QWidget*>(ask_), static_cast<QWidget*>(answer_),
                       static_cast<QWidget*>(made_), static_cast<QWidget*>(left_)})
        part->hide();
    setFocusProxy(list_);
    auto* back = new QAction(made_);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetShortcut);
    made_->addAction(back);
    connect(back, &QAction::triggered, this, &TransfersPage::closePart);
    connect(views_, &ViewRow::chosen, this, &TransfersPage::askView);
    connect(list_, &RecordList::queryChanged, this, &TransfersPage::followQuery);
    connect(list_, &RecordList::rowActivated, this, &TransfersPage::activate);
    connect(withdraw_, &QAction::triggered, this, [this] {
        toast_->clear();
        presenter_.withdraw(waiting(kOut));
    });
    connect(slip_, &QAction::triggered, this, [this] {
        if (const auto row = list_->currentId()) emit slipWanted(transferAt(*row));
    });
    connect(undo_, &QAction::triggered, &presenter_, &TransferPresenter::undo);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &TransferPresenter::undo);
    connect(ask_, &AskForm::left, this, &TransfersPage::closePart);
    connect(answer_, &AnswerForm::left, this, &TransfersPage::closePart);
    connectPresenter();
}

QAction* TransfersPage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    return action;
}

void TransfersPage::connectPresenter() {
    connect(&presenter_, &TransferPresenter::begun, this,
            [this](const std::vector<PersonId>& people, const std::vector<Office>& offices) {
                ask_->start(people, sent_, offices);
                showPart(ask_, u"ask"_s);
            });
    connect(&presenter_, &TransferPresenter::sheetShown, this, &TransfersPage::showSheet);
    connect(&presenter_, &TransferPresenter::madeShown, this, &TransfersPage::showMade);
    connect(&presenter_, &TransferPresenter::saved, this, [this] {
        closePart();
        list_->reload();
    });
    connect(&presenter_, &TransferPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &TransferPresenter::saidUndoable, this, [this](const QString& sentence) {
        showWaiting(false);
        toast_->sayUndoable(sentence);
    });
    connect(&presenter_, &TransferPresenter::leftShown, this, &TransfersPage::showLeft);
    connect(&presenter_, &TransferPresenter::refused, this,
            [this](const QString& field, const Error& error) {
                if (ask_->isVisible())
                    ask_->showRefusal(field, error);
                else if (answer_->isVisible())
                    answer_->showRefusal(field, error);
                else
                    toast_->say(error.message + u' ' + error.hint, Tone::Error);
            });
}

void TransfersPage::reload() { asked_ ? list_->reload() : showWaiting(true); }

void TransfersPage::showWaiting(bool in) { askView(in ? kIn : kOut); }

void TransfersPage::askView(const QString& view) {
    asked_ = true;
    ListQuery query;
    if (view != kAll) query.filters = {{u"direction"_s, view}, {u"transfer_state"_s, kWaiting}};
    list_->setQuery(query);
    list_->setFocus();
}

void TransfersPage::followQuery(const ListQuery& query) {
    const auto view = viewOf(query);
    views_->choose(view);
    list_->setEmptyText(view == kOut  ? tr("No other office has to answer anything.")
                        : view == kIn ? tr("Nobody is to come here at present.")
                                      : tr("Nobody was ever sent from one office to another."),
                        u"Ctrl+2"_s, tr("opens the people; O sends those that are marked"));
}

QString TransfersPage::cell(qint64 row, const QString& column) {
    auto& rows = list_->rows();
    return rows.valueAt(rows.rowOf(row), column).toString();
}

TransferId TransfersPage::transferAt(qint64 row) {
    return TransferId(cell(row, u"transfer"_s).toLongLong());
}

std::vector<TransferId> TransfersPage::waiting(const QString& direction) {
    std::vector<TransferId> ids;
    for (const auto row : list_->selectedIds()) {
        const auto state = cell(row, u"transfer_state"_s);
        if (cell(row, u"direction"_s) == direction && (state == u"asked"_s || state == u"silent"_s))
            ids.push_back(transferAt(row));
        names_.insert(PersonId(cell(row, u"person_id"_s).toLongLong()), cell(row, u"name"_s));
    }
    return ids;
}

void TransfersPage::activate(qint64 row) {
    toast_->clear();
    showLeft({});
    const bool in = cell(row, u"direction"_s) == kIn;
    const bool accepted = cell(row, u"transfer_state"_s) == u"accepted"_s;
    if (accepted && in) {
        emit personWanted(PersonId(cell(row, u"person_id"_s).toLongLong()));
        return;
    }
    if (accepted) {
        presenter_.lookBack(transferAt(row));
        return;
    }
    opened_ = in ? waiting(kIn) : std::vector<TransferId>();
    presenter_.look(transferAt(row));
}

void TransfersPage::send(const std::vector<PersonId>& people, const QStringList& names) {
    toast_->clear();
    showLeft({});
    sent_ = names;
    for (qsizetype i = 0; i < std::min(names.size(), qsizetype(people.size())); ++i)
        names_.insert(people[size_t(i)], names[i]);
    presenter_.begin(people);
}

void TransfersPage::showPart(QWidget* part, const QString& name) {
    for (auto* one : {static_cast<QWidget*>(ask_), static_cast<QWidget*>(answer_),
                      static_cast<QWidget*>(made_)})
        one->setVisible(one == part);
    // What is asked and what comes along needs the page.
    for (auto* above : {static_cast<QWidget*>(views_), static_cast<QWidget*>(list_)})
        above->setVisible(part != answer_);
    emit partShown(name);
}

void TransfersPage::closePart() {
    if (ask_->isHidden() && answer_->isHidden() && made_->isHidden()) return;
    showPart(nullptr, {});
    answer_->clear();
    setRows(*made_, {});
    list_->setFocus();
}

void TransfersPage::showSheet(const TransferSheet& sheet, const std::vector<Staff>& colleagues) {
    showPart(answer_, u"answer"_s);
    answer_->start(sheet, opened_, colleagues);
}

void TransfersPage::showMade(const TransferPresenter::MadeRows& rows) {
    setRows(*made_, rows);
    if (rows.empty()) {
        toast_->say(tr("Nothing of this was recorded by you."));
        return;
    }
    showPart(made_, u"made"_s);
    made_->setFocus(Qt::OtherFocusReason);
}

void TransfersPage::showLeft(const std::vector<NotMoved>& left) {
    std::vector<QStringList> rows;
    for (const auto& [person, error] : left)
        rows.push_back(
            {names_.value(person, QString::number(person.value())), error.message, error.hint});
    setRows(*left_, rows);
    left_->setVisible(!rows.empty());
}

void TransfersPage::forget() {
    presenter_.forget();
    closePart();
    showLeft({});
    names_.clear();
    sent_.clear();
    opened_.clear();
    toast_->clear();
}

}  // namespace zhiqiao::ui

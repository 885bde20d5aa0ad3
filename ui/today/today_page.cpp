// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "ui/today/hold_form.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kHeld = u"held"_s;

const auto kEverything = u"all"_s;
const auto kOthers = u"others"_s;

/// One button: the kinds of work it shows, "a|b".
struct KindView {
    QString name, kinds, words;
};

/// The last but one shows what no other does, so that no kind is without a button.
std::vector<KindView> kindViews() {
    std::vector<KindView> views{
        {kEverything, {}, TodayPage::tr("All")},
        {u"contact"_s, u"contact|contact_due|away|policy"_s, TodayPage::tr("Contact")},
        {u"guidance"_s, u"guidance"_s, TodayPage::tr("Guide")},
        {u"referral"_s, u"referral"_s, TodayPage::tr("Refer")},
        {u"opportunity"_s, u"opportunity"_s, TodayPage::tr("Train")},
        // what became of a referral
        {u"receipt"_s, u"receipt|follow_up|difficulty|programme"_s, TodayPage::tr("After")},
        {u"recognition"_s, u"recognition"_s, TodayPage::tr("Hardship")},
        {u"help"_s, u"help_step|help_contact"_s, TodayPage::tr("Help")},
        {u"household"_s, u"household|work_ends"_s, TodayPage::tr("Homes")},
        {kOthers, {}, TodayPage::tr("More")},
        {u"finding"_s, u"finding"_s, TodayPage::tr("Data")}};
    QStringList shown;
    for (const auto& view : views) shown += view.kinds.split(u'|');
    QStringList others;
    for (const auto& kind : workKinds())
        if (const auto code = toQString(kind.code); !shown.contains(code)) others << code;
    std::ranges::find(views, kOthers, &KindView::name)->kinds = others.join(u'|');
    return views;
}

QString wordsOfView(const QString& view) {
    const QMap<QString, QString> words{{u"all"_s, TodayPage::tr("To do")},
                                       {u"overdue"_s, TodayPage::tr("Overdue")},
                                       {u"soon"_s, TodayPage::tr("Within 7 days")},
                                       {u"later"_s, TodayPage::tr("Later")},
                                       {u"held"_s, TodayPage::tr("On hold")}};
    return words.value(view);
}

}  // namespace

TodayPage::TodayPage(RecordList::Needs list, HoldPresenter& holds, bool firstMinute,
                     QWidget* parent)
    : QWidget(parent),
      holds_(holds),
      header_(new PageHeader(tr("Today"), this)),
      list_(new RecordList(u"todayList"_s, list, tr("Today"), this)),
      counts_(new WorkCounts(list.rows.source, list.rows.reads, this)),
      advice_(named<TextLabel>(u"workAdvice"_s, TextSize::Note, QString(), this)),
      form_(new HoldForm(holds, this)),
      toast_(new ToastLine(this)),
      hold_(addKey(u"hold"_s, tr("Put on hold, or take up again"), Qt::Key_Z)),
      undo_(addKey(u"undo"_s, tr("Undo"), Qt::CTRL | Qt::Key_Z)) {
    setObjectName(u"todayPage"_s);
    list_->setOwnFilters({u"kind"_s, u"state"_s, u"hold"_s, u"group"_s});
    auto* column = new QVBoxLayout(this);
    header_->setFacts(
        tr("What is to be done, by due day. Enter does it; Z puts the marked rows on "
           "hold until a day."));
    column->addWidget(header_);
    if (firstMinute) {
        auto* strip = named<TextLabel>(
            u"firstMinute"_s, TextSize::Note,
            tr("First minute: Enter opens the person · G guidance · R recommend three · "
               "Ctrl+P save and print · scan or type the slip's code for the result"),
            this);
        strip->setWordWrap(true);
        column->addWidget(strip);
    }
    buildViews(column);
    buildKinds(column);
    advice_->setWordWrap(true);
    form_->hide();
    column->addWidget(list_, 1);
    column->addWidget(advice_);
    column->addWidget(form_);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);

    connect(list_, &RecordList::rowActivated, this, &TodayPage::activate);
    connect(list_, &RecordList::queryChanged, this, &TodayPage::followQuery);
    connect(list_, &RecordList::currentRowChanged, this, &TodayPage::showAdvice);
    connect(&list_->rows(), &RecordModel::firstPageShown, this, [this] {
        showAdvice();
        counts_->ask(list_->query(), holds_.clock().today());
    });
    connect(counts_, &WorkCounts::counted, this, &TodayPage::showNumbers);
    connect(hold_, &QAction::triggered, this,
            [this] { list_->whenAnswered([this] { holdOrTakeUp(); }); });
    connect(undo_, &QAction::triggered, this, [this] {
        if (const auto other = std::exchange(otherUndo_, {}))
            other();
        else
            holds_.undo();
    });
    connect(&holds_, &HoldPresenter::saidUndoable, this, [this] { otherUndo_ = {}; });
    connect(toast_, &ToastLine::undoRequested, &holds_, &HoldPresenter::undo);
    connect(form_, &HoldForm::left, this, &TodayPage::closeForm);
    connect(&holds_, &HoldPresenter::saved, list_, &RecordList::reload);
    connect(&holds_, &HoldPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&holds_, &HoldPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    const auto refuse = [this](const Error& error) {
        toast_->say(error.message + u' ' + error.hint, Tone::Error);
    };
    connect(counts_, &WorkCounts::failed, this, refuse);
    connect(&holds_, &HoldPresenter::refused, this,
            [this, refuse](const QString&, const Error& error) {
                if (!form_->isVisible()) refuse(error);
            });
}

void TodayPage::buildViews(QBoxLayout* column) {
    std::vector<ViewRow::View> views;
    for (const auto& view : workViews()) views.push_back({view, wordsOfView(view)});
    views_ = new ViewRow(u"work_"_s, views, this);
    group_ = new CodeCombo(views_);
    group_->setObjectName(u"group"_s);
    group_->setAccessibleName(tr("Registered as"));
    group_->setItems(codeItems(holds_.lists(), u"registration_kind"_s), tr("Everybody"));
    views_->add(group_);
    connect(views_, &ViewRow::chosen, this, &TodayPage::askView);
    connect(group_, &CodeCombo::codeChanged, this, &TodayPage::askGroup);
    column->addWidget(views_);
}

void TodayPage::buildKinds(QBoxLayout* column) {
    std::vector<ViewRow::View> views;
    for (const auto& view : kindViews()) views.push_back({view.name, view.words});
    kinds_ = new ViewRow(u"kind_"_s, views, this);
    connect(kinds_, &ViewRow::chosen, this, &TodayPage::askKind);
    column->addWidget(kinds_);
}

QAction* TodayPage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    return action;
}

void TodayPage::askView(const QString& view) {
    list_->setQuery(asView(list_->query(), view));
    list_->setFocus();
}

void TodayPage::askKind(const QString& kind) {
    auto query = list_->query();
    const auto views = kindViews();
    const auto asked = std::ranges::find(views, kind, &KindView::name);
    if (asked == views.end() || asked->kinds.isEmpty())
        query.filters.remove(u"kind"_s);
    else
        query.filters[u"kind"_s] = asked->kinds;
    list_->setQuery(query);
    list_->setFocus();
}

void TodayPage::addPart(QWidget* part, QPushButton* button) {
    header_->addButton(button);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(list_) + 1, part);
}

void TodayPage::askGroup() {
    auto query = list_->query();
    if (const auto group = group_->code())
        query.filters[u"group"_s] = *group;
    else
        query.filters.remove(u"group"_s);
    list_->setQuery(query);
}

/// None is chosen while the list is filtered for something none stands for.
void TodayPage::followQuery(const ListQuery& query) {
    const auto views = kindViews();
    const auto shown = std::ranges::find(views, query.filters.value(u"kind"_s), &KindView::kinds);
    kinds_->choose(shown == views.end() ? QString() : shown->name);
    auto alone = ListQuery();
    for (const auto& own : {u"state"_s, u"hold"_s})
        if (query.filters.contains(own)) alone.filters[own] = query.filters[own];
    views_->choose(viewOf(alone));
    const QSignalBlocker quiet(group_);
    const auto group = query.filters.constFind(u"group"_s);
    group_->setCode(group == query.filters.cend() ? std::nullopt : std::optional(*group));
}

void TodayPage::showNumbers(const WorkNumbers& numbers) {
    for (const auto& [view, rows] : numbers.rows)
        if (auto* button = views_->findChild<QToolButton*>(u"work_"_s + view)) {
            button->setText(wordsOfView(view) + u' ' + countText(rows));
            button->setAccessibleName(button->text());
        }
    list_->setEmptyText(nothingHere(numbers), u"Ctrl+2"_s, tr("opens the people"));
}

QString TodayPage::nothingHere(const WorkNumbers& numbers) const {
    if (list_->query().filters.value(u"hold"_s) == kHeld)
        return tr("Nothing is on hold. Z puts the marked rows of the list on hold.");
    if (!numbers.nextDue)
        return tr(
            "Nothing is to be done here. New work appears as people are registered and days "
            "come near.");
    return tr("Nothing is to be done here. Next: %1, %2.")
        .arg(numbers.nextDue->toString(Qt::ISODate),
             tr("%n row(s)", nullptr, int(numbers.nextRows)));
}

void TodayPage::reload() { list_->reload(); }

void TodayPage::forget() {
    counts_->forget();
    advice_->clear();
    form_->hide();
}

QString TodayPage::words(int row, const QString& column) {
    auto& rows = list_->rows();
    return rows.index(row, rows.column(column)).data().toString();
}

void TodayPage::showAdvice() {
    const auto id = list_->currentId();
    const int row = id ? list_->rows().rowOf(*id) : -1;
    if (row < 0) {
        advice_->clear();
        return;
    }
    QStringList said{words(row, u"kind"_s)};
    if (const auto wrong = words(row, u"check"_s); !wrong.isEmpty()) said << wrong;
    said << words(row, u"state"_s);
    if (const auto reason = words(row, u"hold_reason"_s); !reason.isEmpty()) said << reason;
    said << tr("waiting since %1").arg(words(row, u"waiting_since"_s));
    advice_->setText(said.join(u" · "_s));
}

void TodayPage::activate(qint64 id) {
    const int row = list_->rows().rowOf(id);
    if (row >= 0) emit workWanted(workCallAt(list_->rows(), row));
}

std::vector<WorkItem> TodayPage::chosen() const {
    std::vector<WorkItem> items;
    for (const auto id : list_->selectedIds())
        if (const auto item = workItemOf(id)) items.push_back(*item);
    return items;
}

QString TodayPage::aboutChosen(const std::vector<WorkItem>& items) {
    if (items.size() > 1) return tr("%n row(s) wait together", nullptr, int(items.size()));
    const int row = list_->rows().rowOf(list_->selectedIds().front());
    QStringList said{words(row, u"name"_s), words(row, u"kind"_s)};
    said.removeAll(QString());
    return said.join(u" · "_s);
}

void TodayPage::holdOrTakeUp() {
    const auto items = chosen();
    if (items.empty()) return;
    toast_->clear();
    if (list_->query().filters.value(u"hold"_s) == kHeld) {
        holds_.takeUp(items);
        return;
    }
    form_->show();
    form_->start(items, aboutChosen(items));
    emit partShown(u"form"_s);
}

void TodayPage::closeForm() {
    form_->hide();
    list_->setFocus();
    emit partShown({});
}

}  // namespace zhiqiao::ui

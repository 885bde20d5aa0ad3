// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/action_table.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_palette.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostHistory = 100;
constexpr int kMostKeys = 3;
constexpr int kMostKeysOfPart = 4;  // the four results of a receipt

QScrollArea* scrolling(QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Where the focus goes in `within`: to where it was, else to what the page names, else to the
/// first control that takes it.
QWidget* firstFocus(QWidget* within, QWidget* before) {
    if (before && before->isVisible()) return before;
    if (within->focusProxy() && within->focusProxy()->isVisible()) return within->focusProxy();
    for (auto* widget = within->nextInFocusChain(); widget && widget != within;
         widget = widget->nextInFocusChain())
        if (within->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->isVisible() && widget->isEnabled())
            return widget;
    return nullptr;
}

/// What was opened over the window and would still show what it is about.
void giveUpDialogs(const QWidget* window) {
    QToolTip::hideText();
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (widget == window || !widget->isVisible()) continue;
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->reject();
        else
            widget->close();
    }
}

}  // namespace

MainWindow::MainWindow(ActionTable& actions, QWidget* parent)
    : QMainWindow(parent), actions_(actions) {
    setObjectName(u"mainWindow"_s);
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    navigation_ = new Navigation(centre);
    search_ = new SearchPalette(actions, centre);
    banners_ = new BannerStack(centre);
    stack_ = new QStackedWidget(centre);
    busy_ = new BusyBar(centre);
    toast_ = new ToastLine(centre);
    bottom_ = new BottomBar(centre);

    auto* top = new QHBoxLayout;
    top->addWidget(search_, 1);
    auto* right = new QVBoxLayout;
    right->addLayout(top);
    right->addWidget(stack_, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(navigation_);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(centre);
    column->addWidget(banners_);
    column->addLayout(middle, 1);
    column->addWidget(busy_);
    column->addWidget(toast_);
    column->addWidget(bottom_);
    space(centre, column, 0, 0);
    space(centre, middle, 0, 0);
    space(centre, right, 0, 0);
    space(centre, top, gap::kRows, gap::kGroups);
    sheet_ = new CheatSheet(centre);

    connect(navigation_, &Navigation::chosen, this, &MainWindow::choose);
    search_->namePages([this](const QString& page) { return pages_.value(page).title; });
    connect(search_, &SearchPalette::refused, bottom_, &BottomBar::setStatus);
    connect(&actions_, &ActionTable::refused, bottom_, &BottomBar::setStatus);
    connect(sheet_, &CheatSheet::manualRequested, this, &MainWindow::manualRequested);
    addOwnActions();
    actions_.attachTo(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::addOwnActions() {
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key,
                            std::function<void()> run) {
        actions_.add({QString::fromLatin1(id), text, key, {}, {}, {}, std::move(run)});
    };
    add("window.search", tr("Search"), QKeySequence(u"Ctrl+K"_s), [this] { search_->start(); });
    add("window.back", tr("Back"), QKeySequence(u"Alt+Left"_s), [this] { back(); });
    add("window.forward", tr("Forward"), QKeySequence(u"Alt+Right"_s), [this] { forward(); });
    add("window.keys", tr("Keys of this page"), QKeySequence(u"F1"_s), [this] {
        if (sheet_->isVisible()) {
            sheet_->askForManual();
            return;
        }
        const auto page = place().page;
        sheet_->open(actions_, keysPage(), tr("Keys: %1").arg(pages_.value(page).title));
    });
    add("window.reload", tr("Reload"), QKeySequence(u"F5"_s),
        [this] { emit reloadRequested(place().page); });
    add("window.pane", tr("Next pane"), QKeySequence(u"F6"_s), [this] { nextPane(); });
    add("window.larger", tr("Larger type"), QKeySequence(u"Ctrl++"_s),
        [this] { emit fontStepRequested(1); });
    add("window.smaller", tr("Smaller type"), QKeySequence(u"Ctrl+-"_s),
        [this] { emit fontStepRequested(-1); });
    actions_.action(u"window.larger"_s)
        ->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
}

void MainWindow::addPage(const QString& page, const QString& title, const QString& icon, int number,
                         QWidget* widget) {
    auto* frame = scrolling(stack_);
    frame->setWidget(widget);
    stack_->addWidget(frame);
    pages_.insert(page, {title, frame, {}, {}});
    if (number < 0) return;
    navigation_->add(page, title, icon, number);
    actions_.add({u"page."_s + page,
                  title,
                  QKeySequence(u"Ctrl+%1"_s.arg(number)),
                  {},
                  icon,
                  {},
                  [this, page] { choose(page); }});
}

void MainWindow::choose(const QString& page) {
    open({page});
    emit pageChosen(page);
}

const Place& MainWindow::place() const {
    static const Place nowhere;
    return history_.empty() ? nowhere : history_[at_];
}

void MainWindow::open(const Place& place) {
    Q_ASSERT(pages_.contains(place.page));
    if (history_.empty() || history_[at_] != place) {
        if (!history_.empty()) history_.resize(at_ + 1);
        history_.push_back(place);
        if (history_.size() > kMostHistory) history_.erase(history_.begin());
        at_ = history_.size() - 1;
    }
    showPlace(history_[at_]);
}

void MainWindow::back() {
    if (at_ == 0) return;
    showPlace(history_[--at_]);
}

void MainWindow::forward() {
    if (at_ + 1 >= history_.size()) return;
    showPlace(history_[++at_]);
}

void MainWindow::showPlace(const Place& place) {
    const auto& page = pages_[place.page];
    const bool turned = stack_->currentWidget() != page.frame;
    auto* before = page.frame->widget()->focusWidget();  // a stack moves the focus when it turns
    if (turned) stack_->setCurrentWidget(page.frame);
    navigation_->setCurrent(place.page);
    actions_.showPage(place.page);
    showKeys();
    if (shown_ != place) {  // what was said there is not about this
        toast_->clear();
        bottom_->setStatus({});
        shown_ = place;
    }
    emit placeShown(Place(place));
    if (auto* target = turned ? firstFocus(page.frame->widget(), before) : nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::keysPage() const {
    const auto part = pages_.value(place().page).part;
    return part.isEmpty() ? place().page : place().page + u'.' + part;
}

void MainWindow::showKeys() {
    const auto& page = pages_[place().page];
    const auto where = keysPage();
    const int most = page.part.isEmpty() ? kMostKeys : kMostKeysOfPart;
    QStringList ids = page.part.isEmpty() ? page.keys : QStringList();
    if (ids.isEmpty())
        for (const auto* row : actions_.reachableOn(where))
            if (ids.size() < most && row->page == where && !row->key.isEmpty()) ids << row->id;
    QStringList keys;
    for (const auto& id : ids)
        if (const auto* action = actions_.action(id))
            keys << action->shortcut().toString(QKeySequence::PortableText) + u' ' +
                        withoutMnemonic(action->text());
    keys << u"F1 "_s + withoutMnemonic(actions_.action(u"window.keys"_s)->text());
    bottom_->setKeys(keys);
}

void MainWindow::setKeysOf(const QString& page, const QStringList& actionIds) {
    pages_[page].keys = actionIds;
    if (place().page == page) showKeys();
}

void MainWindow::setOpenPart(const QString& page, const QString& part) {
    pages_[page].part = part;
    if (place().page == page) showKeys();
}

void MainWindow::nextPane() {
    const std::vector<QWidget*> panes{navigation_, search_, stack_};
    const auto* focused = QApplication::focusWidget();
    size_t now = panes.size() - 1;
    for (size_t index = 0; index < panes.size(); ++index)
        if (focused && panes[index]->isAncestorOf(focused)) now = index;
    for (size_t step = 1; step <= panes.size(); ++step) {
        auto* pane = panes[(now + step) % panes.size()];
        if (pane == navigation_) {
            navigation_->focusCurrent();
            return;
        }
        auto* within = pane == stack_ ? pages_[place().page].frame->widget() : pane;
        if (auto* target = firstFocus(within, within->focusWidget())) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::lock(QWidget* page) {
    if (isLocked()) return;
    focused_ = focusWidget();
    title_ = windowTitle();
    giveUpDialogs(this);
    search_->close(false);
    toast_->clear();
    actions_.sleep({u"window.quit"_s});
    content_.reset(takeCentralWidget());
    setWindowTitle(u"职桥"_s);
    setCentralWidget(page);
    page->show();
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::unlock() {
    if (!isLocked()) return;
    takeCentralWidget()->deleteLater();
    setCentralWidget(content_.release());
    centralWidget()->show();
    setWindowTitle(title_);
    actions_.wake();
    if (focused_) focused_->setFocus(Qt::OtherFocusReason);
}

QByteArray MainWindow::saveLayout() const {
    const QWidget* pages = content_ ? content_.get() : this;
    QMap<QString, QByteArray> states;
    for (const auto* splitter : pages->findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            states.insert(splitter->objectName(), splitter->saveState());
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << states;
    return layout;
}

void MainWindow::restoreLayout(const QByteArray& layout) {
    QMap<QString, QByteArray> states;
    QDataStream in(layout);
    in >> states;
    for (auto* splitter : findChildren<QSplitter*>())
        if (const auto state = states.find(splitter->objectName()); state != states.end())
            splitter->restoreState(*state);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        toast_->clear();
        bottom_->setStatus({});
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (sheet_->isVisible())
        sheet_->move((centralWidget()->width() - sheet_->width()) / 2, sheet_->y());
}

}  // namespace zhiqiao::ui

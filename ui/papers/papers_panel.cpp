// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_panel.h"

#include "ui/papers/ask_row.h"
#include "ui/papers/page_preview.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PapersPanel::PapersPanel(PapersPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      missing_(named<TextLabel>(u"papersMissing"_s, TextSize::Body)),
      stack_(named<PageStack>(u"papersStack"_s)),
      empty_(new EmptyState),
      list_(plainTable(u"papers"_s, tr("Papers"),
                       {tr("Paper"), tr("Proves"), tr("Day"), tr("By"), tr("How"), tr("Pages"),
                        tr("Size"), tr("State")})),
      preview_(new PagePreview),
      ask_(new AskRow),
      toast_(new ToastLine),
      take_(button(u"paperTake"_s, tr("F9  Take a picture"))),
      choose_(button(u"paperChoose"_s, tr("Ctrl+O  File"))),
      print_(button(u"paperPrint"_s, tr("Ctrl+P  As PDF"))),
      withdraw_(button(u"paperWithdraw"_s, tr("W  Withdraw"))) {
    setObjectName(u"papersPanel"_s);
    auto* header = new PageHeader(tr("Papers"), this);
    auto* back = button(u"papersBack"_s, tr("Back  Esc"));
    for (auto* one : {take_, choose_, print_, withdraw_, back}) header->addButton(one);
    makePrimary(take_);
    for (auto* one : {take_, choose_, withdraw_}) one->setVisible(presenter.mayWrite());
    print_->setVisible(presenter.mayReveal());
    missing_->setWordWrap(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->installEventFilter(this);
    stack_->addWidget(empty_);
    stack_->addWidget(list_);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->addWidget(stack_, 3);
    row->addWidget(preview_, 2);
    space(body, row, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(missing_);
    column->addWidget(ask_);
    column->addWidget(body, 1);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    setFocusPolicy(Qt::StrongFocus);  // while there is no list to have it
    setAccessibleName(tr("Papers"));

    connect(back, &QPushButton::clicked, this, &PapersPanel::left);
    connect(take_, &QPushButton::clicked, this, &PapersPanel::takeWanted);
    connect(choose_, &QPushButton::clicked, this, &PapersPanel::chooseWanted);
    connect(print_, &QPushButton::clicked, this, &PapersPanel::askPrint);
    connect(withdraw_, &QPushButton::clicked, this, &PapersPanel::askWithdrawal);
    connect(list_, &QTableWidget::currentCellChanged, this, [this](int now, int, int before, int) {
        if (now == before) return;
        presenter_.closePaper();
        preview_->clear();
    });
    connect(&presenter, &PapersPresenter::changed, this, &PapersPanel::fill);
    connect(&presenter, &PapersPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &PapersPresenter::shown, preview_, &PagePreview::show);
    connect(&presenter, &PapersPresenter::reasonWanted, this, [this](PaperId id) {
        ask_->ask(tr("Somebody else is in charge. Why do you need to see this paper?"),
                  [this, id](const QString& reason) { presenter_.show(id, 1, reason); });
    });
    connect(&presenter, &PapersPresenter::said, this, [this](const QString& sentence) {
        problem_->clear();
        toast_->say(sentence);
    });
    connect(&presenter, &PapersPresenter::undoable, this, [this](const QString& sentence) {
        problem_->clear();
        toast_->sayUndoable(sentence);
    });
    connect(toast_, &ToastLine::undoRequested, &presenter, &PapersPresenter::undo);
}

QPushButton* PapersPanel::button(const QString& name, const QString& text) {
    auto* made = named<QPushButton>(name, text, this);
    made->setAutoDefault(false);
    return made;
}

void PapersPanel::open(PersonId person) {
    if (presenter_.person() != person) {
        problem_->clear();
        toast_->clear();
        preview_->clear();
    }
    ask_->leave();
    presenter_.open(person);
}

void PapersPanel::forget() {
    ask_->leave();
    preview_->clear();
    toast_->clear();
    presenter_.forget();
}

const PaperLine* PapersPanel::current() const {
    const auto row = list_->currentRow();
    return row >= 0 && size_t(row) < lines_.size() ? &lines_[size_t(row)] : nullptr;
}

std::vector<PaperId> PapersPanel::chosen() const {
    std::vector<PaperId> ids;
    const auto rows = list_->selectionModel()->selectedRows();
    if (rows.size() < 2) return ids;
    for (const auto& row : rows)
        if (lines_[size_t(row.row())].opens) ids.push_back(lines_[size_t(row.row())].id);
    return ids;
}

void PapersPanel::fill() {
    const auto* kept = current();
    const qint64 id = kept ? kept->id.value() : 0;
    const bool focused = hasFocus() || list_->hasFocus();
    lines_ = presenter_.lines();
    std::vector<QStringList> rows;
    int at = 0;
    for (size_t n = 0; n < lines_.size(); ++n) {
        const auto& line = lines_[n];
        rows.push_back({line.kind, line.owner, line.takenOn.toString(Qt::ISODate), line.by,
                        line.channel, line.pages, line.size,
                        line.state.isEmpty() ? tr("holds") : line.state});
        if (line.id.value() == id) at = int(n);
    }
    setRows(*list_, rows);
    empty_->setText(tr("No paper is filed for this person yet."),
                    presenter_.mayWrite() ? u"F9"_s : QString(),
                    tr("takes a picture and files it; a file can be dropped here as well"));
    stack_->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(empty_) : list_);
    if (!rows.empty()) list_->setCurrentCell(at, 0);
    preview_->setVisible(!rows.empty() && presenter_.mayReveal());
    print_->setEnabled(!rows.empty());
    withdraw_->setEnabled(!rows.empty());
    setFocusProxy(rows.empty() ? nullptr : list_);
    if (focused) setFocus(Qt::OtherFocusReason);
    showMissing();
}

void PapersPanel::showMissing() {
    QStringList names;
    for (const auto& kind : presenter_.missing()) names << presenter_.nameOfKind(kind);
    missing_->setVisible(presenter_.isRead() && presenter_.hardship());
    missing_->setText(
        names.isEmpty()
            ? tr("Every paper of the recognition is filed.")
            : tr("Missing for the recognition: %1. F9 asks for the first.").arg(names.join(u'、')));
}

void PapersPanel::showPaper(int page) {
    const auto* line = current();
    if (!line || !presenter_.mayReveal()) return;
    problem_->clear();
    presenter_.show(line->id, page);
}

void PapersPanel::askWithdrawal() {
    const auto* line = current();
    if (!line || !presenter_.mayWrite()) return;
    ask_->ask(tr("Why is \"%1\" withdrawn?").arg(line->kind), presenter_.reasons(),
              [this, id = line->id](const QString& reason) { presenter_.withdraw(id, reason); });
}

void PapersPanel::askPrint() {
    if (lines_.empty() || !presenter_.mayReveal()) return;
    const auto ids = chosen();
    const auto question =
        ids.empty() ? tr("All papers leave the database. Why?")
                    : tr("%n paper(s) leave the database. Why?", nullptr, int(ids.size()));
    ask_->ask(question, [this, ids](const QString& reason) { presenter_.print(ids, reason); });
}

bool PapersPanel::takeKey(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Undo)) {
        presenter_.undo();
        return true;
    }
    if (event.matches(QKeySequence::Open)) {
        emit chooseWanted();
        return true;
    }
    if (event.modifiers() & ~Qt::KeypadModifier) return false;
    const auto& page = preview_->page();
    switch (event.key()) {
    case Qt::Key_W:
    case Qt::Key_Delete: askWithdrawal(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: showPaper(); return true;
    case Qt::Key_PageDown:
        if (page && page->page < page->pages) showPaper(page->page + 1);
        return page.has_value();
    case Qt::Key_PageUp:
        if (page && page->page > 1) showPaper(page->page - 1);
        return page.has_value();
    default: return false;
    }
}

void PapersPanel::keyPressEvent(QKeyEvent* event) {
    if (takeKey(*event)) return;
    if (!takePrintKey(
            *event, [this] { askPrint(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

bool PapersPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == list_ && event->type() == QEvent::KeyPress &&
        takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

}  // namespace zhiqiao::ui

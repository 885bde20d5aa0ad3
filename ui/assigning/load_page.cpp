// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/load_page.h"

#include "ui/assigning/cover_form.h"
#include "ui/assigning/language_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

LoadPage::LoadPage(LoadPresenter& presenter, CoverPresenter& covers, LanguagePresenter& languages,
                   RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      covers_(covers),
      languages_(languages),
      list_(new RecordList(u"loadList"_s, std::move(list), tr("Caseload"), this)),
      problem_(new ProblemLine(this)),
      proposal_(named<QWidget>(u"balanceProposal"_s, this)),
      summary_(named<TextLabel>(u"balanceSummary"_s, TextSize::Body, QString(), proposal_)),
      table_(named<QTableView>(u"balanceMoves"_s, proposal_)),
      accept_(named<QPushButton>(u"balanceAccept"_s, tr("Move them  Ctrl+Enter"), proposal_)),
      coverForm_(new CoverForm(covers, this)),
      languageForm_(new LanguageForm(languages, this)),
      toast_(new ToastLine(this)),
      overdue_(addKey(u"overdue"_s, tr("List the promises overdue"), Qt::Key_O)),
      dueSoon_(addKey(u"dueSoon"_s, tr("List the promises due within 7 days"), Qt::Key_D)),
      firms_(addKey(u"firms"_s, tr("List the key employers"), Qt::Key_M)),
      balance_(addKey(u"balance"_s, tr("Propose to even the load out"), Qt::Key_B)),
      cover_(addKey(u"cover"_s, tr("Say who covers for the colleague"), Qt::Key_A)),
      endCover_(addKey(u"endCover"_s, tr("The colleague is back"), Qt::Key_E)),
      speaks_(addKey(u"languages"_s, tr("Record what the colleague speaks"), Qt::Key_L)),
      undo_(addKey(u"undoBalance"_s, tr("Undo"), QKeySequence::Undo)),
      takeBack_([this] { presenter_.assigning().undo(); }) {
    setObjectName(u"loadPage"_s);
    auto* header = new PageHeader(tr("Caseload"), this);
    header->setFacts(tr(
        "Enter lists the people, O the promises overdue, D those due within 7 days. A person "
        "with two officers counts for both. A says who covers for a colleague who is away, E that "
        "he or she is back, L what he or she speaks."));
    auto* propose = named<QPushButton>(u"balancePropose"_s, tr("Even out  B"), this);
    header->addButton(propose);
    list_->setEmptyText(tr("Nobody here is in charge of anybody yet."), u"Ctrl+2"_s,
                        tr("opens the people"));
    buildProposal();
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(list_, 2);
    column->addWidget(proposal_, 3);
    column->addWidget(coverForm_);
    column->addWidget(languageForm_);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(propose, &QPushButton::clicked, balance_, &QAction::trigger);
    connect(list_, &RecordList::rowActivated, this,
            [this](qint64 id) { emit peopleWanted(StaffId(id)); });
    connect(overdue_, &QAction::triggered, this, [this] { openWork(u"overdue"_s); });
    connect(dueSoon_, &QAction::triggered, this, [this] { openWork(u"due_soon"_s); });
    connect(firms_, &QAction::triggered, this, [this] {
        if (const auto id = list_->currentId()) emit firmsWanted(StaffId(*id));
    });
    connect(balance_, &QAction::triggered, this, [this] {
        problem_->clear();
        toast_->clear();
        presenter_.propose();
    });
    coverForm_->hide();
    languageForm_->hide();
    connect(undo_, &QAction::triggered, this, [this] { takeBack_(); });
    connectPresenter();
    connectCovers();
    connectLanguages();
}

QAction* LoadPage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    return action;
}

void LoadPage::buildProposal() {
    table_->setModel(presenter_.proposal());
    table_->setAccessibleName(tr("Who would move"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    summary_->setWordWrap(true);
    makePrimary(accept_);
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* action = new QAction(proposal_);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    table_->addAction(key(Qt::Key_Space,
                          [this] { presenter_.proposal()->toggle(table_->currentIndex().row()); }));
    proposal_->addAction(key(Qt::CTRL | Qt::Key_Return, [this] { presenter_.accept(); }));
    proposal_->addAction(key(Qt::CTRL | Qt::Key_Enter, [this] { presenter_.accept(); }));
    proposal_->addAction(key(Qt::Key_Escape, [this] { closeProposal(); }));
    auto* back = named<QPushButton>(u"balanceBack"_s, tr("Back  Esc"), proposal_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept_);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(proposal_);
    rows->addWidget(summary_);
    rows->addWidget(table_, 1);
    rows->addLayout(buttons);
    space(proposal_, rows, 0, gap::kRows);
    proposal_->hide();
    connect(accept_, &QPushButton::clicked, &presenter_, &LoadPresenter::accept);
    connect(back, &QPushButton::clicked, this, &LoadPage::closeProposal);
}

void LoadPage::connectPresenter() {
    auto& assigning = presenter_.assigning();
    const auto say = [this](const QString& sentence) { toast_->say(sentence); };
    connect(&presenter_, &LoadPresenter::proposed, this, &LoadPage::showProposal);
    connect(&presenter_, &LoadPresenter::said, toast_, say);
    connect(&presenter_, &LoadPresenter::failed, problem_, &ProblemLine::show);
    connect(&assigning, &AssignPresenter::said, toast_, say);
    connect(&assigning, &AssignPresenter::saidUndoable, this, [this](const QString& sentence) {
        takeBack_ = [this] { presenter_.assigning().undo(); };
        toast_->sayUndoable(sentence);
    });
    connect(&assigning, &AssignPresenter::refused, problem_,
            [this](const QString&, const Error& error) { problem_->show(error); });
    connect(&assigning, &AssignPresenter::leftShown, this, &LoadPage::showLeft);
    connect(&assigning, &AssignPresenter::saved, this, [this] {
        list_->reload();
        closeProposal();
        emit dataChanged();
    });
    connect(toast_, &ToastLine::undoRequested, undo_, &QAction::trigger);
}

void LoadPage::connectCovers() {
    connect(cover_, &QAction::triggered, this, [this] {
        if (const auto id = list_->currentId()) covers_.begin(StaffId(*id));
    });
    connect(endCover_, &QAction::triggered, this, [this] {
        if (const auto id = list_->currentId()) covers_.end(StaffId(*id));
    });
    connect(coverForm_, &CoverForm::left, this, [this] { closeForm(coverForm_); });
    connect(&covers_, &CoverPresenter::begun, this,
            [this](StaffId away, const QString& name, const std::vector<Staff>& colleagues) {
                closeProposal();
                closeForm(languageForm_);
                problem_->clear();
                toast_->clear();
                coverForm_->show();
                coverForm_->start(away, name, colleagues);
                emit partShown(u"cover"_s);
            });
    connect(&covers_, &CoverPresenter::saved, this, [this] {
        list_->reload();
        closeForm(coverForm_);
    });
    connect(&covers_, &CoverPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&covers_, &CoverPresenter::saidUndoable, this, [this](const QString& sentence) {
        takeBack_ = [this] { covers_.undo(); };
        toast_->sayUndoable(sentence);
    });
    connect(
        &covers_, &CoverPresenter::refused, this, [this](const QString& field, const Error& error) {
            coverForm_->isVisible() ? coverForm_->showRefusal(field, error) : problem_->show(error);
        });
}

void LoadPage::connectLanguages() {
    connect(speaks_, &QAction::triggered, this, [this] {
        if (const auto id = list_->currentId()) languages_.begin(StaffId(*id));
    });
    connect(languageForm_, &LanguageForm::left, this, [this] { closeForm(languageForm_); });
    connect(&languages_, &LanguagePresenter::begun, this,
            [this](const QString& name, const LanguageDraft& draft) {
                closeProposal();
                closeForm(coverForm_);
                problem_->clear();
                toast_->clear();
                languageForm_->show();
                languageForm_->start(name, draft);
                emit partShown(u"languages"_s);
            });
    connect(&languages_, &LanguagePresenter::saved, this, [this] {
        list_->reload();
        closeForm(languageForm_);
    });
    connect(&languages_, &LanguagePresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&languages_, &LanguagePresenter::saidUndoable, this, [this](const QString& sentence) {
        takeBack_ = [this] { languages_.undo(); };
        toast_->sayUndoable(sentence);
    });
    connect(&languages_, &LanguagePresenter::refused, this, [this](const Error& error) {
        languageForm_->isVisible() ? languageForm_->showRefusal(error) : problem_->show(error);
    });
}

void LoadPage::closeForm(QWidget* form) {
    if (form->isHidden()) return;
    form->hide();
    list_->setFocus();
    emit partShown({});
}

void LoadPage::reload() { list_->reload(); }

void LoadPage::openWork(const QString& state) {
    if (const auto id = list_->currentId()) emit workWanted(StaffId(*id), state);
}

void LoadPage::showProposal(int moves, const QString& before, const QString& after) {
    if (moves == 0) {
        closeProposal();
        toast_->say(tr("The load is even: %1.").arg(before), Tone::Neutral);
        return;
    }
    summary_->setText(tr("%n person(s) would move; loads of %1 become %2. Space leaves a row out.",
                         nullptr, moves)
                          .arg(before, after));
    proposal_->show();
    table_->resizeColumnsToContents();
    table_->selectRow(0);
    table_->setFocus(Qt::OtherFocusReason);
    emit partShown(u"proposal"_s);
}

void LoadPage::closeProposal() {
    if (!proposal_->isVisible()) return;
    proposal_->hide();
    list_->setFocus();
    emit partShown({});
}

/// The first reason stands for all: it is the same for most, as when the load moved meanwhile.
void LoadPage::showLeft(const std::vector<NotMoved>& left) {
    left.empty() ? problem_->clear() : problem_->show(left.front().error);
}

}  // namespace zhiqiao::ui

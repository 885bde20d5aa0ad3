// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ManualPage::ManualPage(QWidget* parent)
    : QWidget(parent),
      search_(named<QLineEdit>(u"manualSearch"_s)),
      text_(named<QTextBrowser>(u"manualText"_s)),
      problem_(new ProblemLine(this)) {
    search_->setPlaceholderText(tr("Find in the manual, Enter for the next place"));
    search_->setAccessibleName(tr("Find in the manual"));
    search_->setClearButtonEnabled(true);
    text_->setAccessibleName(tr("Manual"));
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("Manual"), this));
    column->addWidget(search_);
    column->addWidget(problem_);
    column->addWidget(text_, 1);
    space(this, column, gap::kPage, gap::kGroups);
    connect(search_, &QLineEdit::returnPressed, this, &ManualPage::findNext);
}

void ManualPage::load(const QString& path) {
    problem_->clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem_->show({.kind = Error::Kind::NotFound,
                        .code = "manual.missing",
                        .message = tr("The manual is not there."),
                        .hint = tr("Install the program again.")});
        return;
    }
    text_->setMarkdown(QString::fromUtf8(file.readAll()));
}

void ManualPage::findNext() {
    problem_->clear();
    const auto wanted = search_->text().trimmed();
    if (wanted.isEmpty() || text_->find(wanted)) return;
    text_->moveCursor(QTextCursor::Start);
    if (text_->find(wanted)) return;
    problem_->show({.kind = Error::Kind::NotFound,
                    .code = "manual.not_found",
                    .message = tr("\"%1\" is not in the manual.").arg(wanted),
                    .hint = tr("Try another word.")});
}

void ManualPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        search_->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui

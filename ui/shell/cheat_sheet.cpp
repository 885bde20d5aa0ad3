// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheat_sheet.h"

#include "ui/shell/action_table.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

/// The first that has room is taken; many keys in large type stand closer, and at last smaller.
const std::array<CheatSheet::Columns, 3>& CheatSheet::columns() {
    static constexpr std::array<Columns, 3> kColumns{{{14, gap::kRows, TextSize::Body},
                                                      {17, gap::kLabel, TextSize::Body},
                                                      {20, gap::kLabel, TextSize::Note}}};
    return kColumns;
}

CheatSheet::CheatSheet(QWidget* parent) : QFrame(parent) {
    setObjectName(u"cheatSheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    new QVBoxLayout(this);
    hide();
}

void CheatSheet::open(const ActionTable& actions, const QString& page, const QString& title) {
    hide();  // a new body of a visible sheet would count for nothing in its size
    Keys keys;
    QStringList spoken;
    for (const auto* row : actions.reachableOn(page)) {
        if (row->key.isEmpty()) continue;
        keys.emplace_back(row->key.toString(QKeySequence::PortableText),
                          withoutMnemonic(row->text));
        spoken << keys.back().first + u' ' + keys.back().second;
    }
    const auto room = parentWidget()->size();
    for (const auto& some : columns()) {
        build(title, keys, some);
        if (sizeHint().boundedTo(room) == sizeHint()) break;
    }
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u"; "_s));
    resize(sizeHint().boundedTo(room));
    move((room.width() - width()) / 2, std::max(0, (room.height() - height()) / 3));
    before_ = parentWidget()->window()->focusWidget();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void CheatSheet::build(const QString& title, const Keys& keys, const Columns& columns) {
    delete body_;
    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    column->addWidget(new TextLabel(TextSize::Section, title, body_));
    auto* grid = new QGridLayout;
    int at = 0;
    for (const auto& [key, text] : keys) {
        auto* keyLabel = new TextLabel(columns.size, key, body_);
        auto bold = keyLabel->font();
        bold.setWeight(QFont::DemiBold);
        keyLabel->setFont(bold);
        const int block = at / columns.rows * 3;
        grid->addWidget(keyLabel, at % columns.rows, block);
        grid->addWidget(new TextLabel(columns.size, text, body_), at % columns.rows, block + 1);
        grid->setColumnMinimumWidth(block + 2, quarters(this, gap::kPage));
        ++at;
    }
    column->addLayout(grid);
    auto* manual = new QPushButton(tr("Open the manual (F1 again)"), body_);
    manual->setObjectName(u"openManual"_s);
    connect(manual, &QPushButton::clicked, this, &CheatSheet::askForManual);
    column->addWidget(manual, 0, Qt::AlignLeft);
    space(body_, column, gap::kPage, gap::kGroups);
    space(body_, grid, 0, columns.gap);
    static_cast<QVBoxLayout*>(layout())->addWidget(body_);
    layout()->setContentsMargins(1, 1, 1, 1);
    layout()->activate();
}

void CheatSheet::close() {
    hide();
    if (before_) before_->setFocus(Qt::PopupFocusReason);
}

void CheatSheet::askForManual() {
    close();
    emit manualRequested();
}

void CheatSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CheatSheet::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace zhiqiao::ui

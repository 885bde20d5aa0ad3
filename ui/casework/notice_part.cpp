// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/notice_part.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<CodeItem> ways() {
    std::vector<CodeItem> items;
    for (const auto way : {NoticeWay::Paper, NoticeWay::Aloud, NoticeWay::Screen})
        items.push_back({toQString(codeOf(way)), textOf(way)});
    return items;
}

QString stateOf(const NoticeLine& line) {
    if (!line.kind) return NoticePart::tr("not told yet");
    if (!line.newest) return NoticePart::tr("before: %1").arg(textOf(*line.kind));
    if (line.shownToday == 0)
        return NoticePart::tr("%1; the text is no longer in use").arg(textOf(*line.kind));
    if (line.shownToday != line.version)
        return NoticePart::tr("%1; version %2 is there since")
            .arg(textOf(*line.kind))
            .arg(line.shownToday);
    return textOf(*line.kind);
}

QStringList cellsOf(const NoticeLine& line) {
    if (!line.kind) return {line.title, stateOf(line), {}, {}, {}, {}};
    return {line.title,
            stateOf(line),
            QString::number(line.version),
            line.on.toString(Qt::ISODate),
            textOf(line.way),
            line.by};
}

}  // namespace

NoticePart::NoticePart(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      papers_(papers),
      list_(plainTable(u"notices"_s, tr("What the person was told and agreed to"),
                       {tr("Text"), tr("State"), tr("Version"), tr("On"), tr("How"), tr("By")})),
      way_(named<CodeCombo>(u"noticeWay"_s)),
      record_(named<QPushButton>(u"recordNotice"_s)),
      withdraw_(named<QPushButton>(u"withdrawConsent"_s, tr("&Withdraw"))),
      print_(named<QPushButton>(u"printNotice"_s, tr("&Print  Ctrl+P"))),
      pdf_(named<QPushButton>(u"saveNotice"_s, tr("&Save PDF"))) {
    setObjectName(u"noticePart"_s);
    way_->setItems(ways());
    way_->setAccessibleName(tr("How the text reached the person"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new SectionLabel(tr("Told and agreed")));
    column->addWidget(list_, 1);
    column->addWidget(buttonRow());
    space(this, column, 0, gap::kRows);
    setFocusProxy(list_);

    connect(list_, &QTableWidget::itemSelectionChanged, this, &NoticePart::showChosen);
    connect(&presenter, &PersonRightsPresenter::changed, this, &NoticePart::fill);
    const auto setBusy = [this](bool busy) {
        busy_ = busy;
        showChosen();
    };
    connect(&presenter, &PersonRightsPresenter::busyChanged, this, setBusy);
    connect(&papers, &PersonPapers::busyChanged, this, setBusy);
    fill();
}

QWidget* NoticePart::buttonRow() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* widget : std::initializer_list<QWidget*>{record_, way_, withdraw_}) {
        row->addWidget(widget);
        widget->setVisible(presenter_.may(Right::PersonWrite));
    }
    row->addStretch(1);
    for (auto* button : {print_, pdf_}) {
        row->addWidget(button);
        button->setVisible(presenter_.may(Right::FormPrint));
    }
    for (auto* button : {record_, withdraw_, print_, pdf_}) button->setAutoDefault(false);
    connect(record_, &QPushButton::clicked, this, [this] { record(&PersonRightsPresenter::give); });
    connect(withdraw_, &QPushButton::clicked, this,
            [this] { record(&PersonRightsPresenter::withdraw); });
    connect(print_, &QPushButton::clicked, this, [this] { print(); });
    connect(pdf_, &QPushButton::clicked, this, [this] { print(PaperTo::Pdf); });
    return whole;
}

void NoticePart::record(void (PersonRightsPresenter::*act)(const QString&, NoticeWay)) {
    const auto way = noticeWayOf(way_->code().value_or(QString()));
    if (const auto* line = chosen(); line && way) (presenter_.*act)(line->notice, *way);
}

void NoticePart::print(PaperTo where) {
    if (const auto* line = chosen();
        line && line->shownToday != 0 && presenter_.may(Right::FormPrint))
        papers_.notice(line->notice, where);
}

const NoticeLine* NoticePart::chosen() const {
    const auto& lines = presenter_.lines();
    const auto row = list_->currentRow();
    return row >= 0 && size_t(row) < lines.size() ? &lines[size_t(row)] : nullptr;
}

void NoticePart::fill() {
    const auto row = list_->currentRow();
    const auto* kept = row < 0 ? nullptr : list_->item(row, 0);
    const auto title = kept ? kept->text() : QString();
    std::vector<QStringList> rows;
    for (const auto& line : presenter_.lines()) rows.push_back(cellsOf(line));
    setRows(*list_, rows);
    const auto same = std::ranges::find(presenter_.lines(), title, &NoticeLine::title);
    list_->selectRow(same == presenter_.lines().end() ? 0 : int(same - presenter_.lines().begin()));
    showChosen();
}

void NoticePart::showChosen() {
    const auto* line = chosen();
    const bool inUse = line && line->shownToday != 0 && !busy_;
    record_->setText(line && line->asksConsent ? tr("&Record as agreed") : tr("&Record as told"));
    record_->setEnabled(inUse);
    print_->setEnabled(inUse);
    pdf_->setEnabled(inUse);
    const auto agreed = [&](const NoticeLine& one) {
        return one.notice == line->notice && one.newest && one.kind == ConsentKind::Consent;
    };
    withdraw_->setEnabled(line && !busy_ && std::ranges::any_of(presenter_.lines(), agreed));
}

}  // namespace zhiqiao::ui

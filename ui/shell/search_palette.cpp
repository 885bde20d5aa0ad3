// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_palette.h"

#include "ui/shell/action_table.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowsShown = 12;

class AnswerDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& answer = static_cast<const AnswerModel*>(index.model())->at(index.row());
        const auto theme = themeOf(option.widget);
        const int line = option.fontMetrics.height();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (selected) painter->fillRect(option.rect, theme.selection());
        auto area = option.rect.adjusted(line / 2, 0, -line / 2, 0);
        const auto quiet = selected ? theme.selectedText() : theme.muted;
        painter->setPen(quiet);
        if (const auto end = answer.key.isEmpty() ? answer.group : answer.key; !end.isEmpty()) {
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, end);
            area.adjust(0, 0, -option.fontMetrics.horizontalAdvance(end) - line, 0);
        }
        auto bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics boldMetrics(bold);
        painter->setFont(bold);
        const bool possible = answer.whyNot.isEmpty();
        painter->setPen(selected ? theme.selectedText() : possible ? theme.text : theme.muted);
        const auto title = boldMetrics.elidedText(answer.title, Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignVCenter, title);
        area.adjust(boldMetrics.horizontalAdvance(title) + line, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(quiet);
        auto facts = answer.facts;
        if (!possible) facts += (facts.isEmpty() ? QString() : u" · "_s) + answer.whyNot;
        painter->drawText(area, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(facts, Qt::ElideRight, area.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {option.fontMetrics.height() * 10, qRound(option.fontMetrics.height() * 1.8)};
    }
};

}  // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent) {
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::tell);
}

QString SearchBox::searched() const {
    auto composed = preedit_;
    composed.remove(u'\'').remove(u'’').remove(u' ');
    return (text().left(cursorPosition()) + composed + text().mid(cursorPosition())).trimmed();
}

void SearchBox::tell() {
    const auto now = searched();
    if (now == told_) return;
    told_ = now;
    emit searchedChanged(now);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event) {
    preedit_ = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    preedit_.clear();
    QLineEdit::focusOutEvent(event);
}

void AnswerModel::clear() {
    beginResetModel();
    answers_.clear();
    endResetModel();
}

void AnswerModel::append(const std::vector<PaletteAnswer>& answers) {
    if (answers.empty()) return;
    const int first = int(answers_.size());
    beginInsertRows({}, first, first + int(answers.size()) - 1);
    answers_.insert(answers_.end(), answers.begin(), answers.end());
    endInsertRows();
}

int AnswerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(answers_.size());
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& answer = answers_[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    QStringList parts;
    for (const auto& part : {answer.title, answer.facts, answer.group, answer.key, answer.whyNot})
        if (!part.isEmpty()) parts << part;
    return parts.join(u", "_s);
}

SearchPalette::SearchPalette(ActionTable& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      box_(new SearchBox(this)),
      popup_(new QFrame(parent ? parent : this)),
      list_(new QListView(popup_)),
      sentence_(new TextLabel(TextSize::Body, {}, popup_)) {
    setObjectName(u"palette"_s);
    box_->setPlaceholderText(tr("Name, pinyin, number, scan, or > for commands  (Ctrl+K)"));
    box_->setAccessibleName(tr("Search"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(box_);
    space(this, row, 0, 0);

    popup_->setObjectName(u"answersPopup"_s);
    popup_->setFrameShape(QFrame::StyledPanel);
    popup_->setAutoFillBackground(true);
    popup_->setBackgroundRole(QPalette::Base);
    popup_->hide();
    list_->setObjectName(u"answers"_s);
    list_->setAccessibleName(tr("Answers"));
    list_->setModel(&answers_);
    list_->setItemDelegate(new AnswerDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(list_);
    column->addWidget(sentence_);
    sentence_->setObjectName(u"answersSentence"_s);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    sentence_->setMargin(quarters(this, gap::kLabel));

    box_->installEventFilter(this);
    connect(box_, &SearchBox::searchedChanged, this, &SearchPalette::searched);
    connect(list_, &QListView::clicked, this, [this] { choose(); });
}

void SearchPalette::start() {
    auto* focused = window()->focusWidget();
    if (focused != box_) before_ = focused;
    box_->setFocus(Qt::ShortcutFocusReason);
    box_->selectAll();
}

void SearchPalette::searched(const QString& text) {
    ++question_;
    entered_ = false;
    answers_.clear();
    if (text.isEmpty()) {
        popup_->hide();
        return;
    }
    if (text.startsWith(u'>') || text.startsWith(u'》') || text.startsWith(u'＞')) {
        addAnswers(question_, commands(text.mid(1).trimmed()));
        endAnswers(question_);
        return;
    }
    if (isOpen()) say(tr("Searching …"));
    emit asked(text, question_);
}

PaletteAnswer SearchPalette::command(const ActionRow& row) const {
    const bool elsewhere = !row.page.isEmpty() && row.page != actions_.page();
    return {.kind = PaletteAnswer::Kind::Command,
            .id = row.id,
            .title = withoutMnemonic(row.text),
            .facts = elsewhere && pageName_ ? pageName_(row.page) : QString(),
            .key = row.key.toString(QKeySequence::PortableText),
            .whyNot = actions_.whyNot(row)};
}

/// Those of this page and of the window, the possible ones first; others only when asked for by
/// words, under their page's name, and not when the same can be done here.
std::vector<PaletteAnswer> SearchPalette::commands(const QString& words) const {
    std::vector<PaletteAnswer> found;
    const auto take = [&](const ActionRow& row) {
        const auto answer = command(row);
        const bool asked = words.isEmpty() || answer.title.contains(words, Qt::CaseInsensitive) ||
                           row.id.contains(words, Qt::CaseInsensitive) ||
                           answer.key.compare(words, Qt::CaseInsensitive) == 0;
        const bool known = std::ranges::any_of(found, [&](const PaletteAnswer& one) {
            return one.title == answer.title && one.key == answer.key &&
                   (one.facts == answer.facts || one.facts.isEmpty());
        });
        if (row.run && asked && !known) found.push_back(answer);
    };
    for (const auto* row : actions_.reachableOn(actions_.page())) take(*row);
    std::ranges::stable_partition(
        found, [](const PaletteAnswer& answer) { return answer.whyNot.isEmpty(); });
    if (!words.isEmpty())
        for (const auto* row : actions_.everything())
            if (!row->page.isEmpty() && row->page != actions_.page()) take(*row);
    return found;
}

void SearchPalette::addAnswers(int question, const std::vector<PaletteAnswer>& answers) {
    if (question != question_ || answers.empty()) return;
    const bool first = answers_.rowCount() == 0;
    answers_.append(answers);
    if (first) list_->setCurrentIndex(answers_.index(0));
    sentence_->clear();
    place();
    if (first && entered_ && answers.size() == 1 && box_->hasFocus()) choose();
}

void SearchPalette::endAnswers(int question) {
    if (question == question_ && answers_.rowCount() == 0) say(tr("Nothing matches."));
}

void SearchPalette::say(const QString& sentence) {
    sentence_->setText(sentence);
    popup_->setAccessibleName(sentence);
    place();
}

QString SearchPalette::sentence() const { return sentence_->text(); }

int SearchPalette::highlighted() const { return list_->currentIndex().row(); }
bool SearchPalette::isOpen() const { return popup_->isVisible(); }

void SearchPalette::place() {
    auto* over = popup_->parentWidget();
    const int rows = std::min(answers_.rowCount(), kMostRowsShown);
    const auto corner = box_->mapTo(over, QPoint(0, box_->height() + 2));
    const bool said = !sentence_->text().isEmpty();
    list_->setVisible(!said);
    sentence_->setVisible(said);
    list_->setVerticalScrollBarPolicy(
        answers_.rowCount() > kMostRowsShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int edge = 2 * (1 + popup_->frameWidth());
    const int wanted = edge + (said ? sentence_->sizeHint().height()
                                    : rows * std::max(1, list_->sizeHintForRow(0)));
    popup_->setGeometry(corner.x(), corner.y(), box_->width(),
                        std::min(wanted, over->height() - corner.y()));
    popup_->show();
    popup_->raise();
}

void SearchPalette::move(int step) {
    const int rows = answers_.rowCount();
    if (rows == 0) return;
    list_->setCurrentIndex(answers_.index(std::clamp(highlighted() + step, 0, rows - 1)));
}

void SearchPalette::choose() {
    if (box_->isComposing()) return;
    if (!isOpen() || highlighted() < 0) {
        entered_ = true;
        return;
    }
    const auto answer = answers_.at(highlighted());
    if (!answer.whyNot.isEmpty()) {
        emit refused(answer.whyNot);
        return;
    }
    close(true);
    if (answer.kind == PaletteAnswer::Kind::Command)
        actions_.trigger(answer.id);
    else
        emit chosen(answer);
}

void SearchPalette::close(bool giveFocusBack) {
    popup_->hide();
    box_->clear();
    if (giveFocusBack && before_) before_->setFocus(Qt::OtherFocusReason);
}

bool SearchPalette::eventFilter(QObject* object, QEvent* event) {
    if (object != box_) return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut) popup_->hide();
    if (event->type() == QEvent::FocusIn && answers_.rowCount() > 0) place();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(kMostRowsShown); return true;
    case Qt::Key_PageUp: move(-kMostRowsShown); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(true); return true;
    default: return QWidget::eventFilter(object, event);
    }
}

}  // namespace zhiqiao::ui

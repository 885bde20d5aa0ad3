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
        if (!answer.key.isEmpty()) {
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, answer.key);
            area.adjust(0, 0, -option.fontMetrics.horizontalAdvance(answer.key) - line, 0);
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
        painter->drawText(area, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(possible ? answer.facts : answer.whyNot,
                                                        Qt::ElideRight, area.width()));
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
    for (const auto& part : {answer.title, answer.facts, answer.key, answer.whyNot})
        if (!part.isEmpty()) parts << part;
    return parts.join(u", "_s);
}

SearchPalette::SearchPalette(ActionTable& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      box_(new SearchBox(this)),
      popup_(new QFrame(parent ? parent->window() : this)),
      list_(new QListView(popup_)) {
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

    box_->installEventFilter(this);
    connect(box_, &SearchBox::searchedChanged, this, &SearchPalette::searched);
    connect(list_, &QListView::clicked, this, [this] { choose(false); });
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
    if (text.startsWith(u'>') || text.startsWith(u'》') || text.startsWith(u'＞'))
        addAnswers(question_, commands(text.mid(1).trimmed()));
    else
        emit asked(text, question_);
}

std::vector<PaletteAnswer> SearchPalette::commands(const QString& words) const {
    std::vector<PaletteAnswer> found;
    for (const auto* row : actions_.everything()) {
        if (!row->run) continue;
        const auto title = withoutMnemonic(row->text);
        const auto key = row->key.toString(QKeySequence::PortableText);
        if (!words.isEmpty() && !title.contains(words, Qt::CaseInsensitive) &&
            !row->id.contains(words, Qt::CaseInsensitive) &&
            key.compare(words, Qt::CaseInsensitive) != 0)
            continue;
        found.push_back(
            {PaletteAnswer::Kind::Command, row->id, title, {}, key, actions_.whyNot(*row)});
    }
    return found;
}

void SearchPalette::addAnswers(int question, const std::vector<PaletteAnswer>& answers) {
    if (question != question_ || answers.empty()) return;
    const bool first = answers_.rowCount() == 0;
    answers_.append(answers);
    if (first) list_->setCurrentIndex(answers_.index(0));
    place();
    if (first && entered_ && answers.size() == 1 && box_->hasFocus()) choose(false);
}

int SearchPalette::highlighted() const { return list_->currentIndex().row(); }
bool SearchPalette::isOpen() const { return popup_->isVisible(); }

void SearchPalette::place() {
    auto* over = popup_->parentWidget();
    const int rows = std::min(answers_.rowCount(), kMostRowsShown);
    const auto corner = box_->mapTo(over, QPoint(0, box_->height() + 2));
    const int wanted = rows * qRound(list_->fontMetrics().height() * 1.8) + 2;
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

void SearchPalette::choose(bool beside) {
    if (box_->isComposing()) return;
    if (!isOpen() || highlighted() < 0) {
        entered_ = !beside;
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
        emit chosen(answer, beside);
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
    case Qt::Key_Enter: choose(key->modifiers() & Qt::ControlModifier); return true;
    case Qt::Key_Escape: close(true); return true;
    default: return QWidget::eventFilter(object, event);
    }
}

}  // namespace zhiqiao::ui

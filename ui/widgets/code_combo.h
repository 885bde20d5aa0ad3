// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>
#include <QElapsedTimer>

#include <functional>
#include <optional>
#include <vector>

namespace zhiqiao::ui {

struct CodeItem {
    QString code;
    QString name;           ///< the official term
    QString initials = {};  ///< pinyin initials for typing ahead; may be empty
};

/// One value of a code list. Shows terms, answers codes; typed letters go to the term with these
/// pinyin initials, typed digits to the code that starts with them.
class CodeCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit CodeCombo(QWidget* parent = nullptr);

    /// `none` is the first entry's text, for "not stated" or "any"; without it a value is always
    /// chosen once there are items.
    void setItems(const std::vector<CodeItem>& items, const std::optional<QString>& none = {});
    /// Likewise now, and again when it is shown after `version` has changed.
    void keepFilled(std::function<int()> version, std::function<std::vector<CodeItem>()> items,
                    const std::optional<QString>& none = {});
    [[nodiscard]] std::optional<QString> code() const;
    /// A code the list does not have shows the first entry and returns false.
    bool setCode(const std::optional<QString>& code);
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void codeChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool typeAhead(const QString& text);

    QString typed_;
    QElapsedTimer lastKey_;
    std::function<void()> fillAgain_;
};

}  // namespace zhiqiao::ui

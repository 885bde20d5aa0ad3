// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QVariant>

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace zhiqiao::ui {

class ActionTable;
class BannerStack;
class BottomBar;
class BusyBar;
class CheatSheet;
class Navigation;
class SearchPalette;
class ToastLine;

/// Where a person is: a page and what it shows, e.g. a record's id.
struct Place {
    QString page;
    QVariant what = {};
    bool operator==(const Place&) const = default;
};

/// The frame around the pages: navigation, search, banners, the bottom bar, the way back. It knows
/// no page; pages are handed in and told through placeShown().
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ActionTable& actions, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// `number` 0–9 makes Ctrl+number its key, -1 leaves it out of the navigation (a person's page
    /// is reached from a list). The window takes the widget.
    void addPage(const QString& page, const QString& title, const QString& icon, int number,
                 QWidget* widget);
    [[nodiscard]] bool hasPage(const QString& page) const { return pages_.contains(page); }
    void open(const Place& place);
    void back();
    void forward();
    [[nodiscard]] const Place& place() const;

    /// The keys of the bottom bar: the first three of the page's own rows unless given here.
    void setKeysOf(const QString& page, const QStringList& actionIds);
    /// What is open in the page: its keys stand in the table under "page.part" and take the place
    /// of the page's own. Empty: nothing is.
    void setOpenPart(const QString& page, const QString& part);

    [[nodiscard]] SearchPalette& search() { return *search_; }
    [[nodiscard]] BannerStack& banners() { return *banners_; }
    [[nodiscard]] BottomBar& bottomBar() { return *bottom_; }
    [[nodiscard]] BusyBar& busyBar() { return *busy_; }
    [[nodiscard]] ToastLine& toast() { return *toast_; }
    [[nodiscard]] Navigation& navigation() { return *navigation_; }

    /// Takes the pages out of the window, so that neither the screen nor the accessibility tree
    /// holds any of them, and shows `page` alone. Dialogs and menus are given up; what was typed in
    /// forms waits for unlock(). The window takes `page`.
    void lock(QWidget* page);
    void unlock();
    [[nodiscard]] bool isLocked() const { return content_ != nullptr; }

    /// Where the splitters of the pages stand, to be kept per user.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

signals:
    void placeShown(const zhiqiao::ui::Place& place);
    /// A page was asked for by its key or its entry; the way back does not say so.
    void pageChosen(const QString& page);
    void fontStepRequested(int step);
    void manualRequested();
    void reloadRequested(const QString& page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOwnActions();
    void choose(const QString& page);
    void showPlace(const Place& place);
    void showKeys();
    void nextPane();

    struct Page {
        QString title;
        QScrollArea* frame;
        QStringList keys;
        QString part;
    };
    [[nodiscard]] QString keysPage() const;

    ActionTable& actions_;
    QMap<QString, Page> pages_;
    std::vector<Place> history_;
    size_t at_ = 0;
    Place shown_;

    Navigation* navigation_;
    SearchPalette* search_;
    BannerStack* banners_;
    QStackedWidget* stack_;
    BusyBar* busy_;
    ToastLine* toast_;
    BottomBar* bottom_;
    CheatSheet* sheet_;

    std::unique_ptr<QWidget> content_;  ///< while the window is locked
    QPointer<QWidget> focused_;         ///< before it was
    QString title_;
};

}  // namespace zhiqiao::ui

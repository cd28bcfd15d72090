"""The style's numbers and habits, by Qt's names."""

from PySide6.QtWidgets import QStyle

from desktop.ui.style.spacing import S4, S8, S12, S24, SCROLL_EXTENT

_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint

WINDOW_EDGE = S24

LAYOUT_MARGINS = frozenset(
    {
        _Metric.PM_LayoutLeftMargin,
        _Metric.PM_LayoutTopMargin,
        _Metric.PM_LayoutRightMargin,
        _Metric.PM_LayoutBottomMargin,
    }
)

INDICATORS = frozenset(
    {
        _Metric.PM_IndicatorWidth,
        _Metric.PM_IndicatorHeight,
        _Metric.PM_ExclusiveIndicatorWidth,
        _Metric.PM_ExclusiveIndicatorHeight,
    }
)

METRICS: dict[QStyle.PixelMetric, int] = {
    _Metric.PM_LayoutHorizontalSpacing: S8,
    _Metric.PM_LayoutVerticalSpacing: S8,
    _Metric.PM_DefaultFrameWidth: 2,
    _Metric.PM_ComboBoxFrameWidth: 2,
    _Metric.PM_SpinBoxFrameWidth: 2,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
    _Metric.PM_ButtonMargin: 0,
    _Metric.PM_ButtonDefaultIndicator: 0,
    _Metric.PM_CheckBoxLabelSpacing: S12,
    _Metric.PM_RadioButtonLabelSpacing: S12,
    _Metric.PM_ScrollBarExtent: SCROLL_EXTENT,
    _Metric.PM_ScrollBarSliderMin: 32,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_ScrollView_ScrollBarOverlap: 0,
    _Metric.PM_MenuPanelWidth: 1,
    _Metric.PM_MenuVMargin: S4,
    _Metric.PM_MenuHMargin: 0,
    _Metric.PM_MenuBarPanelWidth: 0,
    _Metric.PM_MenuBarHMargin: 2,
    _Metric.PM_MenuBarVMargin: 0,
    _Metric.PM_MenuBarItemSpacing: 0,
    _Metric.PM_SubMenuOverlap: -1,
    _Metric.PM_HeaderMargin: S8,
    _Metric.PM_HeaderMarkSize: 12,
    _Metric.PM_TabBarTabHSpace: 2 * S8,
    _Metric.PM_TabBarTabVSpace: 0,
    _Metric.PM_TabBarBaseOverlap: 0,
    _Metric.PM_TabBarBaseHeight: 1,
    _Metric.PM_TabBarTabShiftVertical: 0,
    _Metric.PM_TabBarTabShiftHorizontal: 0,
    _Metric.PM_SplitterWidth: 5,
    _Metric.PM_ToolTipLabelFrameWidth: 6,
    _Metric.PM_TextCursorWidth: 1,
    _Metric.PM_MessageBoxIconSize: 32,
}

_Standard = QStyle.StandardPixmap
ICONS: dict[QStyle.StandardPixmap, tuple[str, str, int]] = {  # icon, tone, size
    _Standard.SP_MessageBoxInformation: ("info", "info", 32),
    _Standard.SP_MessageBoxQuestion: ("info", "info", 32),
    _Standard.SP_MessageBoxWarning: ("warning", "notice", 32),
    _Standard.SP_MessageBoxCritical: ("error", "error", 32),
    _Standard.SP_FileDialogBack: ("chevron-left", "text", 16),
    _Standard.SP_ArrowBack: ("chevron-left", "text", 16),
    _Standard.SP_ArrowForward: ("chevron-right", "text", 16),
    _Standard.SP_FileDialogToParent: ("chevron-up", "text", 16),
    _Standard.SP_FileDialogNewFolder: ("folder", "text", 16),
    _Standard.SP_DirIcon: ("folder", "accent", 16),
    _Standard.SP_FileIcon: ("file", "muted", 16),
    _Standard.SP_LineEditClearButton: ("close", "muted", 16),
}

HINTS: dict[QStyle.StyleHint, int] = {
    _Hint.SH_EtchDisabledText: 0,
    _Hint.SH_DitherDisabledText: 0,
    _Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    _Hint.SH_ComboBox_Popup: 0,
    _Hint.SH_ComboBox_AllowWheelScrolling: 0,  # scrolling a form must not change what it says
    _Hint.SH_Widget_Animate: 0,
    _Hint.SH_Widget_Animation_Duration: 0,
    _Hint.SH_ScrollBar_Transient: 0,
    _Hint.SH_TabBar_Alignment: 0,
    _Hint.SH_Header_ArrowAlignment: 0,
    _Hint.SH_Menu_SloppySubMenus: 1,
}

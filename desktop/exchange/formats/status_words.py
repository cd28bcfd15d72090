"""What Japanese portals and lists call the standing of a subscription or a user, as the documented values."""

from collections.abc import Mapping

from desktop.domain.subscriptions import SubscriptionStatus
from desktop.domain.users import UserState
from desktop.exchange.headers import fold_title

_SUBSCRIPTIONS: Mapping[str, str] = {
    fold_title(word): status.value
    for status, words in {
        SubscriptionStatus.ACTIVE: "アクティブ 有効 利用中 enabled",
        SubscriptionStatus.PENDING: "保留 保留中 処理中",
        SubscriptionStatus.SUSPENDED: "一時停止 一時停止中 中断 停止 停止中",
        SubscriptionStatus.CANCELED: "キャンセル キャンセル済み 取り消し済み 解約 解約済み",
        SubscriptionStatus.EXPIRED: "期限切れ 有効期限切れ 終了",
        SubscriptionStatus.DISABLED: "無効",
        SubscriptionStatus.DELETED: "削除 削除済み",
    }.items()
    for word in words.split()
}
_USERS: Mapping[str, str] = {
    fold_title(word): state.value
    for state, words in {
        UserState.ACTIVE: "アクティブ 有効 許可 enabled allowed true yes はい",
        UserState.INACTIVE: "非アクティブ 無効 ブロック ブロック済み 停止 disabled blocked false no いいえ",
    }.items()
    for word in words.split()
}


def subscription_status(text: str) -> str:
    """The value that a word means; the word itself where it is none of these."""
    return _SUBSCRIPTIONS.get(fold_title(text), text)


def user_state(text: str) -> str:
    """The value that a word, or a yes or no to *may sign in*, means; the word itself where it is none of these."""
    return _USERS.get(fold_title(text), text)

# Thanks: the letter of contribution, and what staff and organisers see.

thanks-letter-page = Letter of contribution
thanks-letter = A letter that says what you were thanked for, signed by the office, so that anybody can see that nothing in it was changed. Who thanked you does not stand in it.
thanks-letter-none = Nothing can stand in it yet. Keep thanks for you, or show them publicly, and they can.
thanks-letter-count = { $count ->
    [0] Choose below what stands in it. Only what you keep or have made public can.
    [one] One of your thanks stands in it.
   *[other] { $count } of your thanks stand in it.
}
thanks-choose-letter = Choose what stands in it
thanks-letter-option = { $kind }: { $words }
thanks-button-write = Write the letter
thanks-letter-name-title = Your name in the letter
thanks-label-name = Your name, as it should stand there
thanks-help-name = Hearth does not keep it.
thanks-letter-empty = Nothing is chosen for your letter. Choose at least one of your thanks.
thanks-letters-closed = No letters of contribution are written here.
thanks-letter-text = Your letter as text. Nobody else gets it; keep it as it is, since any change breaks the signature.
thanks-letter-printed = The same letter as a page that you can open and print.
thanks-letter-head = Letter of contribution
thanks-letter-date = Date: { $day }
thanks-letter-says = { $community } says with this letter that “{ $name }” contributed to its work. Members of the community gave thanks for this:
thanks-letter-one = { $day }, { $kind }: “{ $words }”
thanks-letter-rule = The name is as its bearer wrote it; the office has not compared it with a document. The words are those of members, and the bearer chose which of them stand here.
thanks-letter-verify = Anybody can see that nothing in this letter was changed, with Hearth and the key that the office has published: { $command }

thanks-seen-title = Work that is seldom thanked
thanks-seen-what = For which kinds of work were people thanked in the last year? There are no numbers, no names and no order here, and what fewer than { $under } people were thanked for is not told apart from nothing.
thanks-seen-often = At least five people were thanked for: { $kinds }.
thanks-seen-seldom = Fewer than five, or nobody: { $kinds }.
thanks-seen-none = none of them
thanks-seen-hint = Quiet work is often missed. Whom could you thank, in your own words?
thanks-button-key = Key for letters
thanks-key-title = Key for letters
thanks-key-what = Letters of contribution are signed. Publish this key where people trust that it is yours, such as on your website:
thanks-key = { $key }
thanks-key-how = Whoever gets a letter verifies it with: `python -m bot verify-letter FILE --key KEY`

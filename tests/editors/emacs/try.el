;;; try.el --- an article in Emacs with eglot: warnings, typing, a fix, a hover -*- lexical-binding: t; -*-

;;; Code:
(require 'cl-lib)
(require 'flymake)

(defun try-wait (what is-so)
  "Wait until IS-SO gives something, at most a minute; WHAT says what for."
  (let ((end (+ (float-time) 60)) found)
    (while (not (or (setq found (funcall is-so)) (> (float-time) end)))
      (accept-process-output nil 0.05))
    (or found (error "Never seen: %s; warnings: %S" what (try-warnings)))))

(defun try-warnings ()
  "The warnings of the buffer."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun try-wait-for-warnings (&rest words)
  "Wait until there is a warning for each of WORDS, and no other."
  (try-wait words (lambda ()
                    (let ((texts (try-warnings)))
                      (and (= (length texts) (length words))
                           (cl-every (lambda (word) (cl-some (lambda (text) (string-match-p word text)) texts)) words))))))

(defun try-fix (word)
  "Make the first fix that is offered at WORD."
  (goto-char (point-min))
  (search-forward word)
  (backward-char)
  (let ((actions (eglot-code-actions (point) (point) "quickfix")))
    (eglot--dbind ((CodeAction) edit) (elt actions 0) (eglot--apply-workspace-edit edit))))

(defun try-hover (words)
  "What is shown at WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0))
  (let* ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (eglot--hover-info (plist-get answer :contents) (plist-get answer :range))))

(find-file "seeds/harbour-reopens.txt")
(setq eglot-sync-connect 60 eglot-connect-timeout 60)
(apply #'eglot (eglot--guess-contact))
(try-wait-for-warnings "Narch" "siad")

(goto-char (point-min))
(insert "\"It is safe,\" siad Mara Quinn.\n")
(eglot--signal-textDocument/didChange)
(try-wait-for-warnings "Narch" "siad" "siad")
(delete-region (point-min) (point))
(eglot--signal-textDocument/didChange)
(try-wait-for-warnings "Narch" "siad")

(try-fix "Narch")
(eglot--signal-textDocument/didChange)
(try-wait-for-warnings "siad")
(try-fix "siad")
(eglot--signal-textDocument/didChange)
(try-wait-for-warnings)
(goto-char (point-min))
(search-forward "VARNA, March 14 (Reuters) - \"We reopen on Friday,\" said Ines Calder")

(let ((shown (try-hover "We reopen")))
  (unless (string-match-p "Ines Calder, by 'said'" shown)
    (error "The hover says: %s" shown)))
(message "Emacs %s with eglot: warnings, typing, fixes and hover are right" emacs-version)
(eglot-shutdown (eglot--current-server-or-lose))
;;; try.el ends here

;;; articlegen.el --- ArticleGen's language server in Emacs -*- lexical-binding: t; -*-

;; Emacs 29 has eglot; Emacs 28 gets it from Debian's elpa-eglot or from ELPA.
;; Load this file, and type M-x eglot in an article, a lexicon or a schema.

;;; Code:
(require 'eglot)

(defvar articlegen-command '("articlegen" "lsp")
  "The command; in a repository that pins the tool: (\"dotnet\" \"tool\" \"run\" \"articlegen\" \"--\" \"lsp\").")

(define-derived-mode articlegen-lexicon-mode conf-colon-mode "Lexicon"
  "Words that a project adds to ArticleGen's.")

(add-to-list 'auto-mode-alist '("\\.lexicon\\'" . articlegen-lexicon-mode))
(add-to-list 'eglot-server-programs
             (cons '(text-mode markdown-mode mhtml-mode html-mode articlegen-lexicon-mode)
                   (lambda (&rest _) articlegen-command)))

(provide 'articlegen)
;;; articlegen.el ends here

-- An article in Neovim: warnings as one types, the fix, the hover, the references. Started by run.sh, in a folder with an article.
-- Every wait ends when what it waits for is there; the limit is for a machine that is busy.
local limit = 120000

local function fail(what)
  error(what .. '\nwarnings: ' .. vim.inspect(vim.diagnostic.get(0)), 0)
end

local function wait_for(what, is_so)
  if not vim.wait(limit, is_so, 20) then
    fail('never seen: ' .. what)
  end
end

local function codes()
  local found = {}
  for _, warning in ipairs(vim.diagnostic.get(0)) do
    local code = warning.code or (warning.user_data and warning.user_data.lsp.code)
    found[#found + 1] = code .. ' in line ' .. (warning.lnum + 1)
  end
  table.sort(found)
  return table.concat(found, ', ')
end

local function wait_for_codes(expected)
  wait_for(expected, function() return codes() == expected end)
end

local function go_to(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search(words, 'cW') > 0, words)
end

local function type(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
end

-- What the light bulb of other editors is: a list of what can be done, of which somebody picks one.
local function fix(words, title)
  local offered
  vim.ui.select = function(items, options, choose)
    offered = vim.tbl_map(options.format_item, items)
    for index, item in ipairs(items) do
      if options.format_item(item):find(title, 1, true) then
        choose(item, index)
        return
      end
    end
  end
  go_to(words)
  vim.lsp.buf.code_action()
  wait_for('fixes of ' .. words, function() return offered end)
  if not table.concat(offered, '\n'):find(title, 1, true) then
    fail('offered: ' .. vim.inspect(offered))
  end
end

local function hover(words)
  go_to(words)
  vim.lsp.buf.hover()
  local window
  wait_for('a hover on ' .. words, function()
    for _, one in ipairs(vim.api.nvim_list_wins()) do
      window = vim.api.nvim_win_get_config(one).relative ~= '' and one or window
    end
    return window
  end)
  local text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
  vim.api.nvim_win_close(window, true)
  return text
end

-- The lines of the list that Neovim opens.
local function references(words)
  vim.fn.setqflist({})
  go_to(words)
  vim.lsp.buf.references()
  wait_for('references of ' .. words, function() return #vim.fn.getqflist() > 0 end)
  local lines = {}
  for _, place in ipairs(vim.fn.getqflist()) do
    lines[#lines + 1] = 'line ' .. place.lnum
  end
  vim.cmd('cclose')
  return table.concat(lines, ', ')
end

local function expect(text, words)
  if not text:find(words, 1, true) then
    fail('expected ' .. words .. ' in: ' .. text)
  end
end

local function try()
  vim.cmd('edit seeds/harbour-reopens.txt')
  wait_for_codes('ART0001 in line 3, ART0005 in line 3')

  -- What was typed and not saved counts.
  type('ggO"It is safe," siad Mara Quinn.<Esc>')
  wait_for_codes('ART0001 in line 4, ART0005 in line 1, ART0005 in line 4')
  type('ggdd')
  wait_for_codes('ART0001 in line 3, ART0005 in line 3')

  fix('Narch', 'March')
  wait_for_codes('ART0005 in line 3')
  fix('siad', 'said')
  wait_for_codes('')
  expect(vim.fn.getline(3), 'VARNA, March 14 (Reuters) - "We reopen on Friday," said Ines Calder')

  expect(hover('reopen on Friday,"'), "Ines Calder, by 'said'")
  expect(hover('Calder told'), 'Ines Calder')

  expect(references('Calder told'), 'line 3, line 4')
end

local start = vim.lsp.start

-- The command that is started for a file and its folder in the desk's neighbours, or what is said in place of that.
local function find_start(command)
  local seen = 'nothing'
  vim.lsp.start = function(config)
    seen = table.concat(config.cmd, ' ') .. ' in ' .. vim.fn.fnamemodify(config.root_dir, ':t')
  end
  vim.notify_once = function(message)
    seen = message
  end
  vim.cmd(command)
  return seen
end

local function expect_start(command, expected)
  local seen = find_start(command)
  if seen ~= expected then
    fail(command .. ' starts ' .. seen .. ', not ' .. expected)
  end
end

local function try_starts()
  local server = table.concat(vim.g.articlegen_command, ' ')
  expect_start('edit ../plain/notes.txt', 'nothing')
  expect_start('ArticleGen', server .. ' in plain')
  expect_start('edit ../plain/words.lexicon', server .. ' in plain')
  expect_start('edit ../named/stories/harbour.md', server .. ' in named')
  expect_start('edit ../named/stories/harbour.cs', 'nothing')
  expect_start('edit ../above/seeds/sport/derby.txt', server .. ' in seeds')
  expect_start('edit ../above/seeds.txt', 'nothing')

  vim.g.articlegen_command = nil
  expect_start('edit ../pinned/src/harbour.txt', 'dotnet tool run articlegen -- lsp in src')
  vim.g.articlegen_command = { 'no-such-command', 'lsp' }
  expect_start('edit ../above/seeds/sport/final.txt',
    'ArticleGen: no-such-command lsp does not start. It is what vim.g.articlegen_command names.')
end

-- One that ends at once, as a tool that is not restored does.
local function try_broken_command()
  vim.g.articlegen_command = { 'false' }
  local said = {}
  vim.lsp.start = start
  vim.notify_once = function(message)
    said[#said + 1] = message
  end
  vim.cmd('edit ../above/seeds/sport/cup.txt')
  wait_for('what helps', function() return #said > 0 end)
  expect(said[1], 'ArticleGen: false does not start. It is what vim.g.articlegen_command names.')
end

local is_right, failure = pcall(function()
  try()
  try_starts()
  try_broken_command()
end)
local result = is_right and 'starts, warnings, typing, fixes, hover and references are right' or tostring(failure)
io.stdout:write('Neovim: ' .. result .. '\n')
vim.cmd(is_right and 'qall!' or 'cquit 1')

@echo off
chcp 936 >nul
setlocal
set "KEY=HKCU\Software\Microsoft\Office\16.0\WEF\Developer"
set "ID={{ID}}"
set "PLACE=%LOCALAPPDATA%\UnionPlanSchedule"
title 工会进度表
echo.
echo   工会进度表：装到 Excel 的侧边栏
echo.
if not exist "%~dp0manifest.xml" goto without
echo   1  装到 Excel
echo   2  从 Excel 里去掉
echo.
choice /c 12 /n /m "  请按 1 或 2："
echo.
if errorlevel 2 goto remove
if not exist "%PLACE%" mkdir "%PLACE%"
copy /y "%~dp0manifest.xml" "%PLACE%\manifest.xml" >nul || goto stopped
reg add "%KEY%" /v "%ID%" /t REG_SZ /d "%PLACE%\manifest.xml" /f >nul || goto stopped
echo   装好了。请关掉所有 Excel 窗口，再打开，
echo   然后在“开始”选项卡的右边点“工会进度表”。
goto end

:remove
reg delete "%KEY%" /v "%ID%" /f >nul 2>nul
if exist "%PLACE%\manifest.xml" del "%PLACE%\manifest.xml"
echo   已从 Excel 里去掉。请关掉所有 Excel 窗口，再打开。
goto end

:without
echo   没有找到 manifest.xml，所以没有改动任何东西。
echo.
echo   如果是在压缩包里直接点开的，请先把压缩包解压到桌面，再运行一次。
echo   如果解压后的文件夹里也没有这个文件，说明这一份不带侧边栏：
echo   请双击“工会进度表.html”，功能一样。
goto end

:stopped
echo   没能装上，Excel 的设置没有变。
echo   请双击“工会进度表.html”，功能一样。

:end
echo.
echo   按任意键关闭这个窗口。
pause >nul
